package org.ecoute.rules.internal.replay;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ecoute.model.casefile.Channel;
import org.ecoute.model.casefile.Line;
import org.ecoute.model.casefile.Referral;
import org.ecoute.model.person.Role;
import org.ecoute.model.ruling.Redirect;
import org.ecoute.model.scheme.ServiceId;
import org.ecoute.rules.RuleCatalogue;
import org.ecoute.rules.internal.engine.Space;
import org.ecoute.rules.internal.engine.Spaces;
import org.ecoute.rules.internal.language.AttributeType;
import org.ecoute.rules.internal.language.QuestionType;
import org.ecoute.rules.internal.language.Vocabulary;
import org.ecoute.rules.question.AnyQuestion;
import org.ecoute.rules.question.ReferralQuestion;

/**
 * Finds a better door for a refused referral by asking the services of the same convention, with line, channel and
 * referrer free. Only the doors that ask least of whoever came are told: another line before another channel, another
 * channel before another service, and another referrer last.
 */
final class Redirects {
    private static final QuestionType REFERRAL = Vocabulary.of(ReferralQuestion.class);

    /** Each costs more than all before it together. */
    private static final int ANOTHER_LINE = 1;

    private static final int NO_TELEPHONE = 1;
    private static final int ANOTHER_CHANNEL = 2;
    private static final int ANOTHER_SERVICE = 4;
    private static final int ANOTHER_REFERRER = 8;

    private static final int MOST = 10_000;

    /** Doors of one question; to try them all takes hundreds of questions. */
    private final FirstKept<Refused, List<Redirect>> known = new FirstKept<>(MOST);

    private record Refused(AnyQuestion question, int era) {}

    private final QuestionJudge judge;
    private final Spaces spaces;
    private final RuleCatalogue catalogue;

    Redirects(QuestionJudge judge, Spaces spaces, RuleCatalogue catalogue) {
        this.judge = judge;
        this.spaces = spaces;
        this.catalogue = catalogue;
    }

    /** What a door asks: service, referrer, channel and, where the channel is a line, which. */
    private record Door(ServiceId service, Role by, Channel channel, Optional<Line> line) {}

    List<Redirect> of(Judged judged) {
        if (!(judged.act() instanceof Referral)) {
            return List.of();
        }
        Answer only = judged.onlyAnswer();
        return only == null || judge.isWatched()
                ? found(judged)
                : known.of(new Refused(only.question(), judge.era(only)), () -> found(judged));
    }

    private List<Redirect> found(Judged judged) {
        List<Answer> answers = judged.trials().stream()
                .flatMap(trial -> trial.answers().stream())
                .toList();
        ReferralQuestion asked = (ReferralQuestion) answers.get(0).question();
        List<Door> open = catalogue.sameConvention(judged.service()).stream()
                .flatMap(service -> doors(service, asked).stream())
                .filter(door -> answers.stream().allMatch(answer -> opens(answer, door)))
                .toList();
        int least = open.stream().mapToInt(door -> cost(door, asked)).min().orElse(0);
        return open.stream()
                .filter(door -> cost(door, asked) == least)
                .map(door -> redirect(door, asked))
                .distinct()
                .toList();
    }

    private List<Door> doors(ServiceId service, ReferralQuestion asked) {
        Space space = spaces.of(REFERRAL, service.value());
        List<Door> doors = new ArrayList<>();
        for (Role by : Role.values()) {
            for (Channel channel : values(space, "channel", Channel.class, asked.channel())) {
                if (channel == Channel.LINE) {
                    values(space, "line", Line.class, asked.line())
                            .forEach(line -> doors.add(new Door(service, by, channel, Optional.of(line))));
                } else {
                    doors.add(new Door(service, by, channel, Optional.empty()));
                }
            }
        }
        return doors;
    }

    /** All values, or the one asked for where no rule of the service cares. */
    private static <T> List<T> values(Space space, String name, Class<T> type, T asked) {
        AttributeType attribute = REFERRAL.attribute(name).orElseThrow();
        return space.mentions(attribute)
                ? attribute.domain().stream().map(type::cast).toList()
                : List.of(asked);
    }

    private boolean opens(Answer refused, Door door) {
        ReferralQuestion asked = (ReferralQuestion) refused.question();
        boolean self = door.by == asked.by() ? asked.self() : door.by == asked.beneficiaryRole();
        Map<AttributeType, Object> changes = Map.of(
                attribute("service"),
                door.service.value(),
                attribute("inForce"),
                catalogue.inForce(door.service, refused.openedOn()),
                attribute("by"),
                door.by,
                attribute("self"),
                self,
                attribute("channel"),
                door.channel,
                attribute("line"),
                door.line.orElse(asked.line()));
        return judge.allows(REFERRAL.with(asked, changes), refused.openedOn());
    }

    private static AttributeType attribute(String name) {
        return REFERRAL.attribute(name).orElseThrow();
    }

    private int cost(Door door, ReferralQuestion asked) {
        int referrer = door.by == asked.by() ? 0 : ANOTHER_REFERRER;
        if (!isAsked(door, asked)) {
            boolean telephone = door.channel == Channel.LINE || !usesChannel(door);
            return referrer + ANOTHER_SERVICE + (telephone ? 0 : NO_TELEPHONE);
        }
        boolean otherLine = door.line.map(line -> line != asked.line()).orElse(false);
        return referrer + (door.channel == asked.channel() ? 0 : ANOTHER_CHANNEL) + (otherLine ? ANOTHER_LINE : 0);
    }

    private boolean usesChannel(Door door) {
        return spaces.of(REFERRAL, door.service.value()).mentions(attribute("channel"));
    }

    private static boolean isAsked(Door door, ReferralQuestion asked) {
        return door.service.value().equals(asked.service());
    }

    private Redirect redirect(Door door, ReferralQuestion asked) {
        boolean elsewhere = !isAsked(door, asked);
        boolean usesLine = spaces.of(REFERRAL, door.service.value()).mentions(attribute("line"));
        boolean otherLine =
                elsewhere || door.line.map(line -> line != asked.line()).orElse(false);
        return Redirect.builder()
                .service(door.service)
                .line(usesLine && otherLine ? door.line : Optional.empty())
                .by(elsewhere || door.by != asked.by() ? Optional.of(door.by) : Optional.empty())
                .build();
    }
}
