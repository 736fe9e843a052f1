package org.ecoute.rules.internal.analysis;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.ecoute.model.scheme.ClauseId;
import org.ecoute.rules.analysis.ExampleQuestion;
import org.ecoute.rules.analysis.RulingChange;
import org.ecoute.rules.internal.language.AttributeType;
import org.ecoute.rules.internal.language.Condition;
import org.ecoute.rules.internal.language.Interpreter;
import org.ecoute.rules.internal.language.QuestionType;
import org.ecoute.rules.internal.language.Residual;
import org.ecoute.rules.question.AnyQuestion;
import org.jspecify.annotations.Nullable;

/** Compares what two packs answer in one setting. */
final class SettingComparison {
    private static final int MOST_BLOCKS = 6;

    private final Setting setting;
    private final List<Condition> conditions;
    private final Answers older;
    private final Answers newer;
    private final Set<Saying> sayings = new LinkedHashSet<>();

    /** Worked out only where something differs, or somebody asks how large it is. */
    private @Nullable View known;

    /** A comparison over the space that the conditions of both packs' rules can tell apart. */
    SettingComparison(Setting setting, List<Condition> conditions, Answers older, Answers newer) {
        this.setting = setting;
        this.conditions = conditions;
        this.older = older;
        this.newer = newer;
        sayings.addAll(older.sayings());
        sayings.addAll(newer.sayings());
    }

    private View view() {
        View view = known;
        if (view == null) {
            view = View.of(setting, conditions);
            known = view;
        }
        return view;
    }

    /** How many questions the space holds. */
    long size() {
        return view().size();
    }

    /** For how many of them the rulings differ. */
    long changed() {
        return view().count(difference());
    }

    /** Whether every rule says the same under the same condition: then nothing can differ. */
    boolean isSame() {
        return sayings.stream().allMatch(saying -> older.said(saying).equals(newer.said(saying)));
    }

    /** Where the rulings differ. */
    private Condition difference() {
        List<Condition> differences = new ArrayList<>();
        sayings.forEach(saying -> differences.add(either(older.shown(saying), newer.shown(saying))));
        Map<String, Condition> after = newer.outcomes();
        older.outcomes()
                .forEach((answer, when) -> differences.add(either(when, after.getOrDefault(answer, Residual.FALSE))));
        return Residual.any(differences);
    }

    List<RulingChange> changes() {
        List<RulingChange> changes = new ArrayList<>();
        Condition changed = difference();
        View view = view();
        if (view.somewhere(changed)) {
            older.outcomes()
                    .forEach((from, before) -> newer.outcomes().forEach((to, after) -> {
                        Condition where = Residual.all(List.of(changed, before, after));
                        if (view.somewhere(where)) {
                            clauses().forEach(clause -> change(clause, from, to, where, changes));
                        }
                    }));
        }
        return changes;
    }

    private Set<ClauseId> clauses() {
        Set<ClauseId> clauses = new TreeSet<>(older.clauses());
        clauses.addAll(newer.clauses());
        return clauses;
    }

    private void change(ClauseId clause, String from, String to, Condition where, List<RulingChange> changes) {
        Condition cause = Residual.any(sayings.stream()
                .filter(saying -> saying.clause().equals(clause))
                .map(saying -> either(older.said(saying), newer.said(saying)))
                .toList());
        Condition here = Residual.both(where, cause);
        View view = view();
        if (view.somewhere(here)) {
            ExampleQuestion example = view.example(here);
            changes.add(new RulingChange(
                    setting.service(),
                    setting.type().name(),
                    clause,
                    from,
                    to,
                    view.count(here),
                    view.blocks(here, MOST_BLOCKS),
                    example,
                    only(older, newer, example),
                    only(newer, older, example)));
        }
    }

    /** What these say about a question and the others do not. */
    private List<String> only(Answers these, Answers others, ExampleQuestion example) {
        QuestionType type = setting.type();
        AnyQuestion question = type.parse(example.question());
        Interpreter meaning = new Interpreter((AttributeType attribute) -> type.value(question, attribute));
        return these.sayings().stream()
                .filter(saying -> meaning.holds(these.said(saying)) && !meaning.holds(others.said(saying)))
                .map(Saying::told)
                .sorted()
                .toList();
    }

    private static Condition either(Condition one, Condition other) {
        return one.equals(other)
                ? Residual.FALSE
                : Residual.any(
                        List.of(Residual.both(one, Residual.not(other)), Residual.both(Residual.not(one), other)));
    }
}
