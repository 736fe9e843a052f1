-- What happened, appended and never overwritten. Bodies are the canonical JSON of org.ecoute.model.json.

CREATE TABLE case_file (
    id        text PRIMARY KEY,
    client    text NOT NULL,
    service   text NOT NULL,
    opened_by text NOT NULL,               -- the opaque subject of the token, so that a referrer sees his own only
    opened_at timestamptz NOT NULL,
    closed_at timestamptz,                 -- from here identities have their time to live
    version   integer NOT NULL,            -- raised by every recorded act: the ETag
    next_due  timestamptz,                 -- the earliest duty that has still to be raised
    head      text NOT NULL                -- the case file without its acts
);
CREATE INDEX case_file_client ON case_file (client, opened_at);
CREATE INDEX case_file_next_due ON case_file (next_due) WHERE next_due IS NOT NULL;

CREATE TABLE act (
    case_file   text NOT NULL REFERENCES case_file (id),
    seq         integer NOT NULL,
    client      text NOT NULL,
    id          text NOT NULL,
    proposal    text UNIQUE,               -- the proposal that waited for approval: recorded once at most
    recorded_by text NOT NULL,             -- the role, never the person
    body        text NOT NULL,
    ruling      text,                      -- the reasoned ruling, absent for records, which are not judged
    PRIMARY KEY (case_file, seq),
    UNIQUE (case_file, id)
);

-- Acts that wait for somebody's approval.
CREATE TABLE proposal (
    id          text PRIMARY KEY,
    case_file   text NOT NULL REFERENCES case_file (id),
    client      text NOT NULL,
    proposed_by text NOT NULL,
    proposed_at timestamptz NOT NULL,
    body        text NOT NULL,
    ruling      text NOT NULL
);

-- Answers to requests that changed something, so that a repeated request changes nothing more.
CREATE TABLE idempotency_key (
    client       text NOT NULL,
    key          text NOT NULL,
    request_hash text NOT NULL,
    answered_at  timestamptz NOT NULL,
    status       integer NOT NULL,
    location     text,
    version      integer NOT NULL,
    body         text NOT NULL,
    PRIMARY KEY (client, key)
);

-- Duties that were raised before they were late; the key is what makes it once.
CREATE TABLE raised_duty (
    case_file text NOT NULL REFERENCES case_file (id),
    clause    text NOT NULL,
    kind      text NOT NULL,
    owed_to   text NOT NULL,
    due       timestamptz NOT NULL,
    client    text NOT NULL,
    raised_at timestamptz NOT NULL,
    raised_by text NOT NULL,               -- the instance
    PRIMARY KEY (case_file, clause, kind, owed_to, due)
);

-- How far this database's time is from the machine's; zero unless a demonstration was asked to begin on another day.
CREATE TABLE clock_offset (
    only_one boolean PRIMARY KEY DEFAULT true CHECK (only_one),
    seconds  bigint NOT NULL
);

CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION '% is append-only: % refused', TG_TABLE_NAME, TG_OP;
END $$;

CREATE TRIGGER act_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON act
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER proposal_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON proposal
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER raised_duty_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON raised_duty
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
