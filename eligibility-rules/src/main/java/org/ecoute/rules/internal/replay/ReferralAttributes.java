package org.ecoute.rules.internal.replay;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import org.ecoute.model.casefile.Act;
import org.ecoute.model.casefile.Channel;
import org.ecoute.model.casefile.Line;
import org.ecoute.model.casefile.Referral;
import org.ecoute.model.code.CodeLists;
import org.ecoute.model.code.GroundCode;
import org.ecoute.model.code.GroundFamily;
import org.ecoute.rules.internal.replay.RecordedAttribute.Seen;
import org.ecoute.rules.question.ContactQuestion;
import org.ecoute.rules.question.DutyQuestion;
import org.ecoute.rules.question.ReferralQuestion;

/** The attributes that a referral may lack. Its ruling decides over the duties that it creates, so all of them last. */
final class ReferralAttributes {
    static final List<RecordedAttribute<Referral>> ALL = List.of(
            referral(
                    "grounds",
                    one -> one.grounds().isEmpty(),
                    "workGround",
                    (one, value) ->
                            from(one).addGrounds(anyGround((Boolean) value)).build()),
            referral(
                    "line",
                    ReferralAttributes::lacksLine,
                    "line",
                    (one, value) -> from(one).line((Line) value).build()),
            // a line that is named is the channel
            referral(
                    "channel",
                    one -> one.channel().isEmpty() && one.line().isEmpty(),
                    "channel",
                    (one, value) -> from(one).channel((Channel) value).build()),
            referral(
                    "companyCode",
                    one -> one.companyCode().isEmpty(),
                    "companyCode",
                    (one, value) -> from(one).companyCode((Boolean) value).build()),
            new RecordedAttribute<>(
                    "informed",
                    Referral.class,
                    one -> one.informed().isEmpty(),
                    RecordedAttribute.TRUTH,
                    List.of(),
                    List.of(new Seen(ContactQuestion.class, "informed"), new Seen(DutyQuestion.class, "informed")),
                    (one, value) -> from(one).informed((Boolean) value).build()));

    private ReferralAttributes() {}

    private static RecordedAttribute<Referral> referral(
            String name, Predicate<Referral> absent, String seen, BiFunction<Referral, Object, Act> complete) {
        Seen own = new Seen(ReferralQuestion.class, seen);
        return new RecordedAttribute<>(
                name, Referral.class, absent, own.attribute(), List.of(own), List.of(own), complete);
    }

    /** A line is meant where the channel is a line, or may be one. */
    private static boolean lacksLine(Referral referral) {
        return referral.line().isEmpty()
                && referral.channel().map(Channel.LINE::equals).orElse(true);
    }

    private static GroundCode anyGround(boolean ofWork) {
        return CodeLists.bundled().grounds().stream()
                .filter(ground -> ground.family() == (ofWork ? GroundFamily.WORK_DISTRESS : GroundFamily.PRIVATE))
                .findFirst()
                .orElseThrow()
                .code();
    }

    private static Referral.Builder from(Referral referral) {
        return Referral.builder().from(referral);
    }
}
