package org.ecoute.examples.service;

import static org.assertj.core.api.Assertions.assertThat;

import org.ecoute.examples.service.ApiClient.Reply;

/** Acts of the numéro bleu as request bodies, and a case file that is played by them. All synthetic. */
final class Story {
    private final ApiClient psychologist;
    private final ApiClient schemeLead;
    private final String caseFile;

    private Story(ApiClient psychologist, ApiClient schemeLead, String caseFile) {
        this.psychologist = psychologist;
        this.schemeLead = schemeLead;
        this.caseFile = caseFile;
    }

    /** Opened by a manager's referral on 3 February 2020 at 10:00, the beneficiary told. */
    static Story open(RunningService service) {
        return open(service, RunningService.CLIENT);
    }

    static Story open(RunningService service, String client) {
        ApiClient psychologist = service.as("psychologist", client);
        Reply opened = psychologist.post("/api/case-files", opening());
        assertThat(opened.status()).as(opened.toString()).isEqualTo(201);
        String id = opened.json().get("caseFile").stringValue();
        return new Story(psychologist, service.as("scheme-lead", client), id);
    }

    /** A case file that somebody opened. */
    static Story of(RunningService service, String id) {
        return new Story(service.as("psychologist"), service.as("scheme-lead"), id);
    }

    static String opening() {
        return """
                {"service":"iapr-numero-bleu","tags":["synthetic"],
                 "beneficiaries":[{"id":"B1","role":"AGENT","statutoryCategory":"A","ageBand":"36-45","gender":"FEMALE",
                   "organisation":"DIRECCTE","workRegion":"11","homeRegion":"11"}],
                 "acts":[{"type":"referral","at":"2020-02-03T10:00:00+01:00","by":"MANAGER","beneficiaries":["B1"],
                   "grounds":["difficulte-professionnelle"],"informed":true}]}""";
    }

    /** A crisis of the other convention of the same client, without anybody's name. */
    static String alert() {
        return """
                {"service":"qualisocial-crise","tags":["synthetic"],"beneficiaries":[],
                 "acts":[{"type":"crisis-alert","at":"2020-02-24T10:00:00+01:00","by":"INTERNAL_REFERENT",
                   "channel":"LINE","eventKind":"SUICIDE","occurredAt":"2020-02-24T09:00:00+01:00"}]}""";
    }

    static String contact(String at) {
        return "{\"type\":\"contact\",\"at\":\"" + at + "\",\"beneficiary\":\"B1\",\"reached\":true}";
    }

    static String session(String at, String outcome) {
        return "{\"type\":\"session\",\"at\":\"" + at + "\",\"beneficiary\":\"B1\",\"kind\":\"SUPPORT\","
                + "\"modality\":\"TELEPHONE\",\"minutes\":45,\"duringWorkingTime\":false" + outcome + "}";
    }

    static String held(String at) {
        return session(at, ",\"held\":true");
    }

    static String closure(String at) {
        return "{\"type\":\"closure\",\"at\":\"" + at + "\",\"outcome\":\"COMPLETED\"}";
    }

    /** Contact and some support sessions, all held, on the days after 10 February. */
    Story sessions(int number) {
        allowed(contact("2020-02-03T16:20:00+01:00"));
        for (int i = 0; i < number; i++) {
            allowed(held("2020-02-" + (10 + i) + "T18:00:00+01:00"));
        }
        return this;
    }

    Story allowed(String act) {
        Reply reply = record(act);
        assertThat(reply.status()).as(reply.toString()).isEqualTo(201);
        return this;
    }

    Reply record(String act, String... headers) {
        return psychologist.post(path() + "/acts", act, headers);
    }

    Reply requestDerogation(String at, int sessions) {
        return record("{\"type\":\"derogation-request\",\"at\":\"" + at
                + "\",\"beneficiary\":\"B1\",\"by\":\"PSYCHOLOGIST\",\"sessions\":" + sessions + "}");
    }

    Reply decideDerogation(String at, int granted) {
        return schemeLead.post(
                path() + "/acts",
                "{\"type\":\"derogation-decision\",\"at\":\"" + at
                        + "\",\"beneficiary\":\"B1\",\"by\":\"SCHEME_LEAD\",\"granted\":" + granted + "}");
    }

    Reply read() {
        return psychologist.get(path());
    }

    String id() {
        return caseFile;
    }

    String path() {
        return "/api/case-files/" + caseFile;
    }

    ApiClient psychologist() {
        return psychologist;
    }

    ApiClient schemeLead() {
        return schemeLead;
    }
}
