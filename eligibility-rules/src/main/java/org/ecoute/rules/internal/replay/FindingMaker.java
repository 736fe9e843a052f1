package org.ecoute.rules.internal.replay;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.ecoute.model.Labels;
import org.ecoute.model.Language;
import org.ecoute.model.LocalText;
import org.ecoute.model.casefile.Act;
import org.ecoute.model.ruling.Effect;
import org.ecoute.model.ruling.Finding;
import org.ecoute.model.ruling.FindingCode;
import org.ecoute.model.scheme.Party;
import org.ecoute.rules.internal.language.Consequence;
import org.ecoute.rules.internal.language.QuestionType;
import org.ecoute.rules.internal.language.RuleTree;
import org.ecoute.rules.internal.language.Vocabulary;
import org.ecoute.rules.internal.pack.Catalogue;
import org.ecoute.rules.internal.pack.Placeholders;
import org.ecoute.rules.question.AnyQuestion;

/** Words findings for people: fills the messages' placeholders from the question and names the party that answers. */
final class FindingMaker {
    /** The one finding that no rule makes: silence does not grant. */
    static final FindingCode NOT_PROVIDED_FOR = FindingCode.of("NOT_PROVIDED_FOR");

    private final Catalogue catalogue;

    /** Findings before their words are filled in: one for each rule and party. */
    private final Map<Answering, Template> templates = new ConcurrentHashMap<>();

    private record Answering(RuleTree rule, Party party) {}

    private record Template(Finding finding, boolean open) {}

    FindingMaker(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    Finding finding(RuleTree rule, AnyQuestion question, Act act) {
        Answering answering = new Answering(rule, rule.breachParty().orElseGet(() -> answering(act)));
        Template template = templates.computeIfAbsent(answering, this::template);
        Finding finding = template.finding;
        return template.open
                ? Finding.builder()
                        .from(finding)
                        .message(filled(finding.message(), question))
                        .build()
                : finding;
    }

    private Template template(Answering answering) {
        RuleTree rule = answering.rule;
        Consequence.Finds finds = (Consequence.Finds) rule.consequence();
        LocalText message = message(rule.file(), finds.code());
        Finding finding = Finding.builder()
                .clause(rule.clause())
                .code(finds.code())
                .effect(finds.effect())
                .unspecified(rule.unspecified())
                .message(message)
                .party(answering.party)
                .approvers(finds.approvers())
                .build();
        return new Template(finding, !Placeholders.in(message).isEmpty());
    }

    Finding notProvidedFor(Act act) {
        return Finding.builder()
                .code(NOT_PROVIDED_FOR)
                .effect(Effect.REFUSES)
                .unspecified(false)
                .message(message("", NOT_PROVIDED_FOR))
                .party(answering(act))
                .build();
    }

    /** A pack without the words for a code still answers: the code stands for them. */
    private LocalText message(String file, FindingCode code) {
        return catalogue.message(file, code).orElse(new LocalText(code.value(), code.value()));
    }

    private static LocalText filled(LocalText template, AnyQuestion question) {
        return new LocalText(filled(template, question, Language.FRENCH), filled(template, question, Language.ENGLISH));
    }

    private static String filled(LocalText template, AnyQuestion question, Language language) {
        QuestionType type = Vocabulary.of(question);
        return Placeholders.filled(
                template.in(language),
                name -> type.attribute(name)
                        .map(attribute -> worded(type.value(question, attribute), language))
                        .orElse(name));
    }

    private static String worded(Object value, Language language) {
        return value instanceof Enum<?> constant ? Labels.of(constant, language) : value.toString();
    }

    /** Who answers for an act against its ruling, unless its rule names another party. */
    private static Party answering(Act act) {
        return switch (act.type()) {
            case REFERRAL, CRISIS_ALERT -> Party.REFERRER;
            case DEROGATION_DECISION, CRISIS_DECISION -> Party.CLIENT;
            default -> Party.PROVIDER;
        };
    }
}
