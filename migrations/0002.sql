-- What pages of tasks are read from: an owner's tasks in the order they came, for ids rise with time, and two more
-- tallies, so that how many there are is not counted by looking at each.

CREATE INDEX tasks_of_owner ON tasks (owner, id);
CREATE INDEX tasks_open ON tasks (owner, id, status) WHERE is_open;

-- Tasks an owner has.

ALTER TABLE owners ADD COLUMN total INTEGER NOT NULL DEFAULT 0;

INSERT INTO owners (owner, total) SELECT owner, count(*) FROM tasks WHERE true GROUP BY owner
  ON CONFLICT DO UPDATE SET total = excluded.total;

DROP TRIGGER task_created_open;

CREATE TRIGGER task_created_owned AFTER INSERT ON tasks BEGIN
  INSERT INTO owners (owner, open, total) VALUES (NEW.owner, NEW.is_open, 1)
    ON CONFLICT DO UPDATE SET open = open + NEW.is_open, total = total + 1;
END;

-- Tasks that succeeded, by the day (UTC, since the epoch) on which they did, their speed and their action.

CREATE TABLE drawn (
  day    INTEGER NOT NULL,
  speed  TEXT NOT NULL,
  action TEXT NOT NULL,
  count  INTEGER NOT NULL,
  PRIMARY KEY (day, speed, action)
) STRICT, WITHOUT ROWID;

INSERT INTO drawn (day, speed, action, count)
  SELECT (body ->> 'finishedAt') / 86400000, body ->> 'speed', body ->> 'action', count(*)
  FROM tasks WHERE status = 'SUCCESS' GROUP BY 1, 2, 3;

CREATE TRIGGER task_drawn AFTER UPDATE ON tasks WHEN NEW.status = 'SUCCESS' AND OLD.status <> 'SUCCESS' BEGIN
  INSERT INTO drawn (day, speed, action, count)
    VALUES ((NEW.body ->> 'finishedAt') / 86400000, NEW.body ->> 'speed', NEW.body ->> 'action', 1)
    ON CONFLICT DO UPDATE SET count = count + 1;
END;
