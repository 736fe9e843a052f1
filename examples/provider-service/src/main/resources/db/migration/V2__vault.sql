-- Who people are: apart from what happened, and the only thing in this database that is ever deleted.

CREATE SCHEMA vault;

CREATE TABLE vault.identity (
    case_file   text NOT NULL,
    beneficiary text NOT NULL,
    client      text NOT NULL,
    details     text NOT NULL,
    PRIMARY KEY (case_file, beneficiary)
);

-- That something was erased, without what it was.
CREATE TABLE vault.erasure (
    case_file   text NOT NULL,
    beneficiary text NOT NULL,
    erased_at   timestamptz NOT NULL
);
