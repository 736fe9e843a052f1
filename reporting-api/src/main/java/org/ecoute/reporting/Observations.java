package org.ecoute.reporting;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ecoute.model.InvalidValueException;
import org.ecoute.model.casefile.Act;
import org.ecoute.model.casefile.Contact;
import org.ecoute.model.casefile.GroupSession;
import org.ecoute.model.casefile.MessageAnswered;
import org.ecoute.model.casefile.Referral;
import org.ecoute.model.casefile.Session;
import org.ecoute.model.person.Beneficiary;
import org.ecoute.model.person.BeneficiaryId;
import org.ecoute.model.ruling.Breach;
import org.ecoute.model.ruling.DutyStatus;
import org.jspecify.annotations.Nullable;

/** Finds in one case file what there is to count. */
final class Observations {
    private final AssessedCaseFile source;
    private final List<Act> acts;
    private final @Nullable Referral openedBy;

    Observations(AssessedCaseFile source) {
        this.source = source;
        this.acts = source.acts();
        this.openedBy = acts(Referral.class).min(Comparator.comparing(Act::at)).orElse(null);
    }

    List<Observation> of(Unit unit) {
        return switch (unit) {
            case CASE_FILES ->
                opening().map(at -> whole(at, everybody())).stream().toList();
            case REFERRALS -> acts(Referral.class).map(act -> of(act, 1)).toList();
            case BENEFICIARIES -> everybody().stream().flatMap(this::person).toList();
            case SESSIONS -> acts(Session.class).map(act -> of(act, 1)).toList();
            case CONTACTS ->
                acts.stream()
                        .filter(Observations::isExchange)
                        .map(act -> of(act, 1))
                        .toList();
            case GROUP_SESSIONS ->
                acts(GroupSession.class).map(act -> of(act, 1)).toList();
            case COLLECTIVE_INTERVENTIONS ->
                acts(GroupSession.class).min(Comparator.comparing(Act::at)).map(act -> of(act, 1)).stream()
                        .toList();
            case HALF_DAYS ->
                acts(GroupSession.class)
                        .map(act -> of(act, act.halfDays().orElse(0)))
                        .toList();
            case DUTIES -> source.assessment().duties().stream().map(this::of).toList();
            case BREACHES ->
                source.assessment().breaches().stream().map(this::of).toList();
        };
    }

    /** The referral that opened it; where none is recorded, the first act. A case file without acts has no date. */
    private Optional<OffsetDateTime> opening() {
        return Optional.<Act>ofNullable(openedBy)
                .or(() -> acts.stream().min(Comparator.comparing(Act::at)))
                .map(Act::at);
    }

    private Stream<Observation> person(Beneficiary one) {
        Optional<OffsetDateTime> referred = acts(Referral.class)
                .filter(act -> act.concerns().contains(one.id()))
                .map(Act::at)
                .min(Comparator.naturalOrder());
        return referred.or(this::opening).map(at -> whole(at, List.of(one))).stream();
    }

    private Observation whole(OffsetDateTime at, List<Beneficiary> persons) {
        return new Observation(source, at, 1, persons, openedBy, null, null, null);
    }

    private Observation of(Act act, long weight) {
        return new Observation(source, act.at(), weight, concerned(act), openedBy, act, null, null);
    }

    private Observation of(DutyStatus duty) {
        Act origin = act(duty.createdBy(), "duty created by act");
        return new Observation(source, origin.at(), 1, owedTo(duty, origin), openedBy, null, duty, null);
    }

    private Observation of(Breach breach) {
        DutyStatus duty = breach.duty().isPresent() ? duty(breach.duty().getAsInt()) : null;
        int index = duty == null ? breach.act().orElse(-1) : duty.createdBy();
        Act act = act(index, "breach of act");
        List<Beneficiary> persons = duty == null ? concerned(act) : owedTo(duty, act);
        return new Observation(source, act.at(), 1, persons, openedBy, duty == null ? act : null, duty, breach);
    }

    private List<Beneficiary> everybody() {
        return source.caseFile().beneficiaries();
    }

    private List<Beneficiary> concerned(Act act) {
        List<BeneficiaryId> named = act.concerns();
        return named.isEmpty() ? everybody() : beneficiaries(named);
    }

    private List<Beneficiary> beneficiaries(List<BeneficiaryId> named) {
        List<Beneficiary> found = new ArrayList<>(named.size());
        for (BeneficiaryId id : named) {
            for (Beneficiary one : everybody()) {
                if (one.id().equals(id) && !found.contains(one)) {
                    found.add(one);
                }
            }
        }
        return found;
    }

    /** The creditor, if it is a person of the case file; what is owed to a role concerns those of the act. */
    private List<Beneficiary> owedTo(DutyStatus duty, Act origin) {
        String creditor = duty.duty().owedTo().code();
        for (Beneficiary one : everybody()) {
            if (one.id().value().equals(creditor)) {
                return List.of(one);
            }
        }
        return concerned(origin);
    }

    private Act act(int index, String what) {
        return at(index, source.caseFile().acts(), what);
    }

    private DutyStatus duty(int index) {
        return at(index, source.assessment().duties(), "breach of duty");
    }

    private <T> T at(int index, List<T> list, String what) {
        if (index < 0 || index >= list.size()) {
            throw new InvalidValueException(
                    what + " of case file " + source.caseFile().id(),
                    index,
                    "There are " + list.size() + ", counted from 0. Maybe another case file was assessed.");
        }
        return list.get(index);
    }

    private static boolean isExchange(Act act) {
        return (act instanceof Session session && session.held().orElse(false))
                || (act instanceof Contact contact && contact.reached().orElse(false))
                || act instanceof MessageAnswered;
    }

    private <T extends Act> Stream<T> acts(Class<T> type) {
        return acts.stream().filter(type::isInstance).map(type::cast);
    }
}
