package org.ecoute.reporting;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.ecoute.model.casefile.Act;
import org.ecoute.model.casefile.CaseFile;
import org.ecoute.model.casefile.CaseFileId;
import org.ecoute.model.casefile.Closure;
import org.ecoute.model.casefile.ClosureOutcome;
import org.ecoute.model.casefile.GroupSession;
import org.ecoute.model.casefile.GroupSessionKind;
import org.ecoute.model.casefile.Line;
import org.ecoute.model.casefile.MissionOrderReturned;
import org.ecoute.model.casefile.Modality;
import org.ecoute.model.casefile.Referral;
import org.ecoute.model.casefile.Session;
import org.ecoute.model.casefile.SessionKind;
import org.ecoute.model.casefile.Tag;
import org.ecoute.model.code.GroundCode;
import org.ecoute.model.code.OrganisationCode;
import org.ecoute.model.code.RegionCode;
import org.ecoute.model.person.Beneficiary;
import org.ecoute.model.person.BeneficiaryId;
import org.ecoute.model.person.Gender;
import org.ecoute.model.person.Role;
import org.ecoute.model.person.StatutoryCategory;
import org.ecoute.model.ruling.Assessment;
import org.ecoute.model.ruling.Breach;
import org.ecoute.model.ruling.Creditor;
import org.ecoute.model.ruling.Duty;
import org.ecoute.model.ruling.DutyKind;
import org.ecoute.model.ruling.DutyState;
import org.ecoute.model.ruling.DutyStatus;
import org.ecoute.model.ruling.RulePackHash;
import org.ecoute.model.scheme.ClauseId;
import org.ecoute.model.scheme.Party;
import org.ecoute.model.scheme.ServiceId;

/** Case files made by hand, with the assessments that rules would have made. */
final class Fixtures {
    static final OffsetDateTime AS_OF = OffsetDateTime.parse("2021-02-01T00:00:00+01:00");
    static final String LATER = "2021-10-15T18:00:00+02:00";
    static final RulePackHash PACK = RulePackHash.of("sha256:" + "a".repeat(64));
    static final Period YEAR = Period.year(2020);

    private Fixtures() {}

    static CaseFileBuilder bleu(String id, String openedAt, Beneficiary... beneficiaries) {
        return new CaseFileBuilder(id, "iapr-numero-bleu", openedAt, Role.MANAGER, List.of(beneficiaries));
    }

    static CaseFileBuilder vert(String id, String openedAt, Beneficiary... beneficiaries) {
        return new CaseFileBuilder(id, "iapr-numero-vert", openedAt, Role.AGENT, List.of(beneficiaries));
    }

    /** An agent's own call on the line FRANCE of Qualisocial. */
    static CaseFileBuilder listening(String id, String openedAt, Beneficiary... beneficiaries) {
        return qualisocial("qualisocial-ecoute", id, openedAt, beneficiaries).line(Line.FRANCE);
    }

    static CaseFileBuilder qualisocial(String service, String id, String openedAt, Beneficiary... beneficiaries) {
        return new CaseFileBuilder(id, service, openedAt, Role.AGENT, List.of(beneficiaries)).asOf(LATER);
    }

    static Beneficiary agent(String id, String organisation) {
        return agent(id, organisation, "11", Gender.FEMALE, StatutoryCategory.A);
    }

    static Beneficiary agent(String id, String organisation, String region, Gender gender, StatutoryCategory category) {
        return Beneficiary.builder()
                .id(BeneficiaryId.of(id))
                .role(Role.AGENT)
                .organisation(OrganisationCode.of(organisation))
                .workRegion(RegionCode.of(region))
                .gender(gender)
                .statutoryCategory(category)
                .build();
    }

    static Bilan publish(BilanSpec spec, DisclosurePolicy policy, List<AssessedCaseFile> caseFiles) {
        return caseFiles.stream().collect(Cube.of(spec)).publish(policy);
    }

    /** A number of case files of the numéro bleu that differ only in their identifiers. */
    static List<AssessedCaseFile> alike(int number, String organisation) {
        return IntStream.range(0, number)
                .mapToObj(
                        i -> bleu("D-" + organisation + "-" + i, "2020-03-02T10:00:00+01:00", agent("B1", organisation))
                                .assessed())
                .toList();
    }

    static Cell.Count count(long number) {
        return new Cell.Count(number, Optional.empty());
    }

    /** Builds a case file opened by one referral of all its beneficiaries; not thread-safe. */
    static final class CaseFileBuilder {
        private final List<Beneficiary> beneficiaries;
        private final CaseFile.Builder caseFile;
        private final Referral.Builder referral;
        private final List<Act> acts = new ArrayList<>();
        private final Assessment.Builder assessment;

        private CaseFileBuilder(String id, String service, String openedAt, Role by, List<Beneficiary> beneficiaries) {
            this.beneficiaries = beneficiaries;
            this.caseFile = CaseFile.builder()
                    .id(CaseFileId.of(id))
                    .service(ServiceId.of(service))
                    .addAllBeneficiaries(beneficiaries);
            this.referral =
                    Referral.builder().at(OffsetDateTime.parse(openedAt)).by(by);
            beneficiaries.forEach(one -> referral.addBeneficiaries(one.id()));
            this.assessment =
                    Assessment.builder().caseFile(CaseFileId.of(id)).asOf(AS_OF).rulePack(PACK);
        }

        CaseFileBuilder grounds(String... codes) {
            List.of(codes).forEach(code -> referral.addGrounds(GroundCode.of(code)));
            return this;
        }

        CaseFileBuilder line(Line line) {
            referral.line(line);
            return this;
        }

        CaseFileBuilder closed(String at, ClosureOutcome outcome) {
            return act(Closure.builder()
                    .at(OffsetDateTime.parse(at))
                    .outcome(outcome)
                    .build());
        }

        CaseFileBuilder tag(String tag) {
            caseFile.addTags(Tag.of(tag));
            return this;
        }

        CaseFileBuilder support(String at, Modality modality) {
            return session(
                    at,
                    session ->
                            session.kind(SessionKind.SUPPORT).modality(modality).held(true));
        }

        CaseFileBuilder session(String at, Consumer<Session.Builder> attributes) {
            Session.Builder session = Session.builder()
                    .at(OffsetDateTime.parse(at))
                    .beneficiary(beneficiaries.get(0).id());
            attributes.accept(session);
            return act(session.build());
        }

        CaseFileBuilder missionOrder(String at, String sessionAt) {
            return act(MissionOrderReturned.builder()
                    .at(OffsetDateTime.parse(at))
                    .sessionAt(OffsetDateTime.parse(sessionAt))
                    .build());
        }

        CaseFileBuilder group(String at, GroupSessionKind kind, int halfDays) {
            return act(GroupSession.builder()
                    .at(OffsetDateTime.parse(at))
                    .kind(kind)
                    .halfDays(halfDays)
                    .build());
        }

        CaseFileBuilder act(Act act) {
            acts.add(act);
            return this;
        }

        CaseFileBuilder duty(DutyKind kind, DutyState state) {
            Duty duty = Duty.builder()
                    .clause(ClauseId.of("IAPR-BLEU-09"))
                    .kind(kind)
                    .owedBy(Party.PROVIDER)
                    .owedTo(Creditor.of(beneficiaries.get(0).id()))
                    .unspecified(false)
                    .build();
            assessment.addDuties(
                    DutyStatus.builder().duty(duty).state(state).createdBy(0).build());
            return this;
        }

        CaseFileBuilder breachOfAct(String clause, Party party, int act) {
            assessment.addBreaches(Breach.builder()
                    .clause(ClauseId.of(clause))
                    .party(party)
                    .act(act)
                    .build());
            return this;
        }

        CaseFileBuilder breachOfDuty(String clause, Party party, int duty) {
            assessment.addBreaches(Breach.builder()
                    .clause(ClauseId.of(clause))
                    .party(party)
                    .duty(duty)
                    .build());
            return this;
        }

        CaseFileBuilder asOf(String instant) {
            assessment.asOf(OffsetDateTime.parse(instant));
            return this;
        }

        AssessedCaseFile assessed() {
            caseFile.addActs(referral.build()).addAllActs(acts);
            return new AssessedCaseFile(caseFile.build(), assessment.build());
        }
    }
}
