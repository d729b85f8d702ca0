-- What was decided while the server ran: accounts, keys and lists of words laid over the settings, and the trail of who
-- changed what.

CREATE TABLE records (
  drawer TEXT NOT NULL,
  id     TEXT NOT NULL,
  value  TEXT NOT NULL,        -- JSON
  PRIMARY KEY (drawer, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE audit (
  number  INTEGER PRIMARY KEY,  -- rises with every entry
  at      INTEGER NOT NULL,
  actor   TEXT NOT NULL,
  action  TEXT NOT NULL,
  subject TEXT NOT NULL,
  before  TEXT NOT NULL,        -- JSON
  after   TEXT NOT NULL         -- JSON
) STRICT;

-- A task that is deleted takes its rows with it, and leaves the tally of its owner's tasks.

CREATE TRIGGER task_deleted AFTER DELETE ON tasks BEGIN
  DELETE FROM deliveries WHERE task_id = OLD.id;
  UPDATE owners SET total = total - 1 WHERE owner = OLD.owner;
END;
