-- Tasks that each instance took in a day, relaxed ones apart: what its daily limits are held against. The day is
-- text, for the operator's time zone decides when it begins.

CREATE TABLE spendings (
  day         TEXT NOT NULL,
  instance_id TEXT NOT NULL,
  lane        TEXT NOT NULL,
  count       INTEGER NOT NULL,
  PRIMARY KEY (day, instance_id, lane)
) STRICT, WITHOUT ROWID;
