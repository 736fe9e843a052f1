package org.ecoute.examples.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.ecoute.examples.service.ApiClient.Reply;
import org.ecoute.examples.service.security.ServiceRole;
import org.ecoute.model.casefile.CaseFile;
import org.ecoute.model.casefile.Disclosure;
import org.ecoute.model.casefile.DisclosureContent;
import org.ecoute.model.json.JsonReader;
import org.ecoute.model.ruling.Verdict;
import org.ecoute.rules.SchemeRules;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class EntitlementTest {
    /** What documents 002 and 003 provide for on the numéro bleu; a role or content that is not here sees nothing. */
    private static final Map<DisclosureContent, Set<String>> NUMERO_BLEU = Map.of(
            DisclosureContent.ACTS, Set.of("scheme-lead"),
            DisclosureContent.IDENTITY, Set.of("scheme-lead"),
            DisclosureContent.REFERRAL_NOTICE, Set.of("scheme-lead"),
            DisclosureContent.INTERVENTION_REPORT, Set.of("manager"),
            DisclosureContent.AGGREGATE, Set.of("manager", "scheme-lead", "physician", "psychologist", "auditor"));

    private static final RunningService SERVICE = RunningService.shared();
    private static Story story;

    @BeforeAll
    static void start() {
        String id = SERVICE.as("manager")
                .post("/api/case-files", Story.opening())
                .json()
                .get("caseFile")
                .stringValue();
        story = Story.of(SERVICE, id).sessions(1);
        story.psychologist().put(story.path() + "/beneficiaries/B1/identity", "{\"name\":\"synthetic\"}");
    }

    static Stream<Arguments> should_show_each_role_what_the_rules_allow_and_nothing_else() {
        return Stream.of(ServiceRole.values())
                .flatMap(role ->
                        Stream.of(DisclosureContent.values()).map(content -> Arguments.of(role.code(), content)));
    }

    @ParameterizedTest
    @MethodSource
    void should_show_each_role_what_the_rules_allow_and_nothing_else(String role, DisclosureContent content) {
        boolean provided = NUMERO_BLEU.getOrDefault(content, Set.of()).contains(role);

        Reply view = SERVICE.as(role).get(story.path() + "/views/" + code(content));

        assertThat(view.status()).as(view.toString()).isEqualTo(provided ? 200 : 403);
        assertThat(view.body().contains("synthetic\\\"}")).isEqualTo(provided && content == DisclosureContent.IDENTITY);
        if (!provided) {
            assertThat(view.json().at("/ruling/verdict").stringValue()).isEqualTo("REFUSED");
        }
    }

    @ParameterizedTest
    @EnumSource(names = "MANAGER", mode = EnumSource.Mode.EXCLUDE)
    void should_show_what_the_rules_say_of_any_service_as_there_is_no_other_list(ServiceRole role) {
        String id = SERVICE.as("psychologist")
                .post("/api/case-files", Story.alert())
                .json()
                .get("caseFile")
                .stringValue();
        Story crisis = Story.of(SERVICE, id);
        CaseFile caseFile = JsonReader.caseFiles()
                .document("crisis", new StringReader(crisis.read().body()));

        for (DisclosureContent content : DisclosureContent.values()) {
            Disclosure disclosure = Disclosure.builder()
                    .at(OffsetDateTime.parse("2020-03-02T09:00:00+01:00"))
                    .content(content)
                    .to(role.recipient())
                    .build();
            Verdict verdict = SchemeRules.bundled().judge(caseFile, disclosure).verdict();
            assertThat(SERVICE.as(role.code())
                            .get(crisis.path() + "/views/" + code(content))
                            .status())
                    .as(role + " " + content)
                    .isEqualTo(verdict == Verdict.ALLOWED ? 200 : 403);
        }
    }

    @ParameterizedTest
    @EnumSource(names = "PSYCHOLOGIST", mode = EnumSource.Mode.EXCLUDE)
    void should_show_the_whole_case_file_and_the_vault_to_the_psychologist_only(ServiceRole role) {
        assertThat(SERVICE.as(role.code()).get(story.path()).status()).isEqualTo(403);
        assertThat(SERVICE.as(role.code()).get(story.path() + "/identities").status())
                .isEqualTo(403);
        assertThat(SERVICE.as("psychologist").get(story.path()).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @EnumSource
    void should_tell_how_a_case_file_stands_to_those_only_who_may_see_its_acts(ServiceRole role) {
        boolean works = role == ServiceRole.PSYCHOLOGIST
                || NUMERO_BLEU.getOrDefault(DisclosureContent.ACTS, Set.of()).contains(role.code());
        ApiClient caller = SERVICE.as(role.code());

        for (String path : List.of("/assessment", "/allowance", "/proposals")) {
            assertThat(caller.get(story.path() + path).status()).as(path).isEqualTo(works ? 200 : 403);
        }
        assertThat(caller.get("/api/duties?within=P1D").body().contains(story.id()))
                .isEqualTo(works);
    }

    @ParameterizedTest
    @EnumSource
    void should_let_the_vault_be_filled_by_those_only_who_refer_or_call(ServiceRole role) {
        boolean fills = role == ServiceRole.PSYCHOLOGIST || role == ServiceRole.MANAGER;

        Reply reply =
                SERVICE.as(role.code()).put(story.path() + "/beneficiaries/B1/identity", "{\"name\":\"synthetic\"}");

        assertThat(reply.status()).isEqualTo(fills ? 204 : 403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/views/acts", "/assessment", "/allowance", "/identities", "/proposals"})
    void should_not_let_another_client_know_that_the_case_file_exists(String path) {
        for (ServiceRole role : ServiceRole.values()) {
            Reply reply = SERVICE.as(role.code(), RunningService.OTHER_CLIENT).get(story.path() + path);
            assertThat(reply.status()).as(role + " " + reply).isIn(403, 404);
            assertThat(reply.body()).doesNotContain("ruling");
        }
        assertThat(SERVICE.as("scheme-lead", RunningService.OTHER_CLIENT)
                        .get(story.path() + "/views/acts")
                        .status())
                .isEqualTo(404);
        assertThat(SERVICE.as("psychologist", RunningService.OTHER_CLIENT)
                        .post(story.path() + "/acts", Story.held("2020-02-20T18:00:00+01:00"))
                        .status())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @EnumSource(names = {"PSYCHOLOGIST", "MANAGER", "SCHEME_LEAD"})
    void should_let_nobody_open_a_case_file_under_another_clients_convention(ServiceRole role) {
        Reply reply = SERVICE.as(role.code(), RunningService.OTHER_CLIENT).post("/api/case-files", Story.opening());

        assertThat(reply.status()).isEqualTo(403);
        assertThat(reply.json().get("type").stringValue()).isEqualTo("urn:ecoute:problem:other-client");
    }

    @Test
    void should_believe_no_token_of_a_client_that_has_no_convention() {
        assertThat(SERVICE.as("scheme-lead", "nobody").get("/api/duties").status())
                .isEqualTo(401);
        assertThat(SERVICE.as("scheme-lead", "*").get("/api/duties").status()).isEqualTo(401);
    }

    @Test
    void should_list_no_duty_of_another_client() {
        assertThat(SERVICE.as("scheme-lead").get("/api/duties?within=P1D").body())
                .contains(story.id());
        assertThat(SERVICE.as("scheme-lead", RunningService.OTHER_CLIENT)
                        .get("/api/duties?within=P1D")
                        .body())
                .isEqualTo("{\"duties\":[]}");
    }

    @Test
    void should_let_a_manager_know_of_the_case_files_that_he_opened_only() {
        String others = Story.open(SERVICE).path();

        assertThat(SERVICE.as("manager")
                        .get(others + "/views/intervention-report")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void should_let_nobody_speak_in_anothers_name() {
        String grant = "{\"type\":\"derogation-decision\",\"at\":\"2020-02-21T09:00:00+01:00\",\"beneficiary\":\"B1\","
                + "\"by\":\"SCHEME_LEAD\",\"granted\":5}";

        for (String role : List.of("psychologist", "manager", "physician", "auditor")) {
            assertThat(SERVICE.as(role).post(story.path() + "/acts", grant).status())
                    .as(role)
                    .isEqualTo(403);
        }
        assertThat(SERVICE.as("scheme-lead")
                        .post(story.path() + "/acts", grant)
                        .json()
                        .get("type"))
                .hasToString("\"urn:ecoute:problem:refused\"");
    }

    @Test
    void should_let_nobody_withdraw_anothers_act_or_bring_one_back() {
        Story own = Story.open(SERVICE).sessions(5);
        own.requestDerogation("2020-02-20T19:00:00+01:00", 5);
        String decision = own.decideDerogation("2020-02-21T09:00:00+01:00", 0)
                .json()
                .get("act")
                .stringValue();

        assertThat(own.record(withdrawal(decision)).status()).isEqualTo(403);
        Reply withdrawn = own.schemeLead().post(own.path() + "/acts", withdrawal(decision));
        assertThat(withdrawn.status()).isEqualTo(201);
        String withdrawal = withdrawn.json().get("act").stringValue();
        assertThat(own.record(withdrawal(withdrawal)).status()).isEqualTo(400);
    }

    private static String withdrawal(String act) {
        return "{\"type\":\"cancellation\",\"at\":\"2020-02-22T09:00:00+01:00\",\"of\":\"" + act + "\"}";
    }

    private static String code(DisclosureContent content) {
        return content.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
