package org.ecoute.reporting;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.ecoute.model.InvalidValueException;
import org.ecoute.model.casefile.Act;
import org.ecoute.model.casefile.ActType;
import org.ecoute.model.casefile.Contact;
import org.ecoute.model.casefile.GroupSession;
import org.ecoute.model.casefile.MessageAnswered;
import org.ecoute.model.casefile.Referral;
import org.ecoute.model.casefile.Session;
import org.ecoute.model.person.Beneficiary;
import org.ecoute.model.ruling.Breach;
import org.ecoute.model.ruling.DutyStatus;
import org.jspecify.annotations.Nullable;

/** Finds in one case file what there is to count. */
final class Observations {
    private final AssessedCaseFile source;
    private final Concerned concerned;
    private final List<Act> acts;
    private final List<Referral> referrals;
    private final @Nullable Referral openedBy;

    Observations(AssessedCaseFile source) {
        this.source = source;
        this.concerned = new Concerned(source.caseFile().beneficiaries());
        this.acts = source.acts();
        this.referrals = acts(ActType.REFERRAL, Referral.class);
        this.openedBy = earliest(referrals);
    }

    List<Observation> of(Unit unit) {
        return switch (unit) {
            case CASE_FILES -> caseFile();
            case REFERRALS -> each(referrals);
            case BENEFICIARIES -> persons();
            case SESSIONS -> each(acts(ActType.SESSION, Session.class));
            case CONTACTS -> each(acts.stream().filter(Observations::isExchange).toList());
            case GROUP_SESSIONS -> each(acts(ActType.GROUP_SESSION, GroupSession.class));
            case COLLECTIVE_INTERVENTIONS -> {
                GroupSession first = earliest(acts(ActType.GROUP_SESSION, GroupSession.class));
                yield first == null ? List.of() : List.of(of(first, 1));
            }
            case HALF_DAYS ->
                acts(ActType.GROUP_SESSION, GroupSession.class).stream()
                        .map(act -> of(act, act.halfDays().orElse(0)))
                        .toList();
            case DUTIES -> source.assessment().duties().stream().map(this::of).toList();
            case BREACHES ->
                source.assessment().breaches().stream().map(this::of).toList();
        };
    }

    private List<Observation> caseFile() {
        OffsetDateTime at = opening();
        return at == null ? List.of() : List.of(whole(at, concerned.everybody()));
    }

    /** The referral that opened it; where none is recorded, the first act. A case file without acts has no date. */
    private @Nullable OffsetDateTime opening() {
        Act first = openedBy == null ? earliest(acts) : openedBy;
        return first == null ? null : first.at();
    }

    /** Each counts from the first referral that names him; where none does, from the opening. */
    private List<Observation> persons() {
        List<Observation> found = new ArrayList<>(concerned.everybody().size());
        for (Beneficiary one : concerned.everybody()) {
            Referral own = earliest(naming(one));
            OffsetDateTime at = own == null ? opening() : own.at();
            if (at != null) {
                found.add(whole(at, List.of(one)));
            }
        }
        return found;
    }

    private List<Referral> naming(Beneficiary one) {
        List<Referral> naming = new ArrayList<>(referrals.size());
        for (Referral referral : referrals) {
            if (referral.concerns().contains(one.id())) {
                naming.add(referral);
            }
        }
        return naming;
    }

    private List<Observation> each(List<? extends Act> acts) {
        List<Observation> found = new ArrayList<>(acts.size());
        for (Act act : acts) {
            found.add(of(act, 1));
        }
        return found;
    }

    private Observation whole(OffsetDateTime at, List<Beneficiary> persons) {
        return new Observation(source, at, 1, persons, openedBy, null, null, null);
    }

    private Observation of(Act act, long weight) {
        return new Observation(source, act.at(), weight, concerned.by(act), openedBy, act, null, null);
    }

    private Observation of(DutyStatus duty) {
        Act origin = act(duty.createdBy(), "duty created by act");
        return new Observation(source, origin.at(), 1, concerned.owedTo(duty, origin), openedBy, null, duty, null);
    }

    private Observation of(Breach breach) {
        DutyStatus duty = breach.duty().isPresent() ? duty(breach.duty().getAsInt()) : null;
        int index = duty == null ? breach.act().orElse(-1) : duty.createdBy();
        Act act = act(index, "breach of act");
        List<Beneficiary> persons = duty == null ? concerned.by(act) : concerned.owedTo(duty, act);
        return new Observation(source, act.at(), 1, persons, openedBy, duty == null ? act : null, duty, breach);
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

    /** Told by their type: of an act that is none, the JVM would have to look through all its interfaces to know it. */
    private <T extends Act> List<T> acts(ActType type, Class<T> valueType) {
        List<T> found = new ArrayList<>();
        for (Act act : acts) {
            if (act.type() == type) {
                found.add(valueType.cast(act));
            }
        }
        return found;
    }

    /** The first in the list of those at the earliest instant. */
    private static <T extends Act> @Nullable T earliest(List<T> acts) {
        T earliest = null;
        for (T act : acts) {
            if (earliest == null || act.at().compareTo(earliest.at()) < 0) {
                earliest = act;
            }
        }
        return earliest;
    }
}
