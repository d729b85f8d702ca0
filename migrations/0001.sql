-- Tasks, the slots they hold, the webhooks to send, and the tallies that answer "how many" in one read.

CREATE TABLE tasks (
  id          TEXT PRIMARY KEY,
  version     INTEGER NOT NULL,
  owner       TEXT NOT NULL,
  status      TEXT NOT NULL,
  job_id      TEXT NOT NULL,
  instance_id TEXT NOT NULL,
  lane        TEXT NOT NULL,
  queued_at   INTEGER,          -- while NOT_START: the place in the queue
  expires_at  INTEGER,          -- while MODAL
  encoded     BLOB NOT NULL,    -- UTF-8 with a NUL where our own links begin, hence no TEXT
  body        TEXT NOT NULL,    -- the task as JSON
  is_open     INTEGER NOT NULL GENERATED ALWAYS AS (status NOT IN ('SUCCESS', 'FAILURE', 'CANCEL')) VIRTUAL
) STRICT;

CREATE INDEX tasks_by_job ON tasks (job_id, owner);
CREATE INDEX tasks_waiting ON tasks (instance_id, lane, queued_at) WHERE status = 'NOT_START';
CREATE INDEX tasks_modal ON tasks (expires_at) WHERE status = 'MODAL';

CREATE TABLE leases (
  task_id     TEXT PRIMARY KEY,
  instance_id TEXT NOT NULL,
  lane        TEXT NOT NULL,
  boot        TEXT NOT NULL,
  leased_at   INTEGER NOT NULL,
  attempt     INTEGER NOT NULL,
  ref         TEXT,
  sending     INTEGER NOT NULL
) STRICT;

CREATE TABLE deliveries (
  task_id  TEXT PRIMARY KEY,
  url      TEXT NOT NULL,
  version  INTEGER NOT NULL,
  final    INTEGER NOT NULL,
  attempts INTEGER NOT NULL,
  due_at   INTEGER NOT NULL
) STRICT;

CREATE INDEX deliveries_due ON deliveries (due_at);

-- Tallies: counting a queue would cost more the longer it is, and every submit counts. Triggers keep them, so no
-- statement can forget to, and they are undone with the call that moved them.

CREATE TABLE lanes (
  instance_id TEXT NOT NULL,
  lane        TEXT NOT NULL,
  waiting     INTEGER NOT NULL DEFAULT 0 CHECK (waiting >= 0),
  leased      INTEGER NOT NULL DEFAULT 0 CHECK (leased >= 0),
  PRIMARY KEY (instance_id, lane)
) STRICT, WITHOUT ROWID;

CREATE TABLE owners (
  owner TEXT PRIMARY KEY,
  open  INTEGER NOT NULL DEFAULT 0 CHECK (open >= 0)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER task_created_waiting AFTER INSERT ON tasks WHEN NEW.status = 'NOT_START' BEGIN
  INSERT INTO lanes (instance_id, lane, waiting) VALUES (NEW.instance_id, NEW.lane, 1)
    ON CONFLICT DO UPDATE SET waiting = waiting + 1;
END;

CREATE TRIGGER task_left_queue AFTER UPDATE ON tasks WHEN OLD.status = 'NOT_START' BEGIN
  UPDATE lanes SET waiting = waiting - 1 WHERE instance_id = OLD.instance_id AND lane = OLD.lane;
END;

CREATE TRIGGER task_joined_queue AFTER UPDATE ON tasks WHEN NEW.status = 'NOT_START' BEGIN
  INSERT INTO lanes (instance_id, lane, waiting) VALUES (NEW.instance_id, NEW.lane, 1)
    ON CONFLICT DO UPDATE SET waiting = waiting + 1;
END;

CREATE TRIGGER task_created_open AFTER INSERT ON tasks WHEN NEW.is_open BEGIN
  INSERT INTO owners (owner, open) VALUES (NEW.owner, 1) ON CONFLICT DO UPDATE SET open = open + 1;
END;

CREATE TRIGGER task_opened_or_ended AFTER UPDATE ON tasks WHEN NEW.is_open <> OLD.is_open BEGIN
  INSERT INTO owners (owner, open) VALUES (NEW.owner, NEW.is_open)
    ON CONFLICT DO UPDATE SET open = open + NEW.is_open - OLD.is_open;
END;

CREATE TRIGGER slot_taken AFTER INSERT ON leases BEGIN
  INSERT INTO lanes (instance_id, lane, leased) VALUES (NEW.instance_id, NEW.lane, 1)
    ON CONFLICT DO UPDATE SET leased = leased + 1;
END;

CREATE TRIGGER slot_given_back AFTER DELETE ON leases BEGIN
  UPDATE lanes SET leased = leased - 1 WHERE instance_id = OLD.instance_id AND lane = OLD.lane;
END;
