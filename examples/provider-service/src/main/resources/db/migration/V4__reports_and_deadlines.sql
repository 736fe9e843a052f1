-- What was let out in reports, the earliest duty of each case file, and keys that expire.

-- Every protected release, as it was written: what was shown once is known for ever. Confidential: it holds true counts.
CREATE TABLE report_release (
    client     text NOT NULL,
    convention text NOT NULL,
    number     integer NOT NULL,           -- from 1, without gaps
    previous   text NOT NULL,              -- the hash of the release before; empty for the first
    body       text NOT NULL,
    PRIMARY KEY (client, convention, number),
    UNIQUE (client, convention, previous)  -- two that follow the same one could endanger each other
);

-- The counts of a report on a period that is over: later records do not change what was said about it.
CREATE TABLE settled_report (
    client    text NOT NULL,
    service   text NOT NULL,
    first_day date NOT NULL,
    last_day  date NOT NULL,
    counts    bytea NOT NULL,
    releases  integer NOT NULL,            -- how many there were once it was made, itself among them: it is made again from these
    PRIMARY KEY (client, service, first_day, last_day)
);

CREATE TRIGGER report_release_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON report_release
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER settled_report_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON settled_report
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

GRANT SELECT, INSERT ON report_release, settled_report TO ecoute_reporting;

ALTER TABLE report_release ENABLE ROW LEVEL SECURITY;
ALTER TABLE settled_report ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_client ON report_release USING (is_own(client));
CREATE POLICY own_client ON settled_report USING (is_own(client));

-- The earliest duty that is owed, raised or not. Not known of case files of before: looked at until they are next written.
ALTER TABLE case_file ADD COLUMN first_due timestamptz;
UPDATE case_file SET first_due = opened_at;
CREATE INDEX case_file_first_due ON case_file (first_due) WHERE first_due IS NOT NULL;
GRANT UPDATE (first_due) ON case_file TO ecoute_app;

-- Answers are kept for as long as a request may be sent again.
GRANT DELETE ON idempotency_key TO ecoute_app;
CREATE INDEX idempotency_key_answered_at ON idempotency_key (answered_at);
