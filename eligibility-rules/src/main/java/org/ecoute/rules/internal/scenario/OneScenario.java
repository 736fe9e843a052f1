package org.ecoute.rules.internal.scenario;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ecoute.model.ErrorWords;
import org.ecoute.model.Language;
import org.ecoute.model.LocalText;
import org.ecoute.model.casefile.CaseFile;
import org.ecoute.model.json.JsonValue;
import org.ecoute.model.json.RejectedException;
import org.ecoute.model.json.TreeReader;
import org.ecoute.rules.Problem;
import org.ecoute.rules.RuleCatalogue;
import org.ecoute.rules.RulePackException;
import org.ecoute.rules.internal.pack.YamlNode;
import org.ecoute.rules.internal.problem.Complaint;
import org.ecoute.rules.scenario.Aspect;
import org.ecoute.rules.scenario.Expectation;
import org.ecoute.rules.scenario.Scenario;
import org.ecoute.rules.scenario.When;

/** Reads one scenario of a file. */
final class OneScenario {
    private static final String AS_OF = "asOf";

    private final RuleCatalogue catalogue;
    private final String file;
    private final YamlNode node;
    private final String text;

    OneScenario(RuleCatalogue catalogue, String file, YamlNode node, String text) {
        this.catalogue = catalogue;
        this.file = file;
        this.node = node;
        this.text = text;
    }

    /** The scenario, after what its file gives to all; once for each service that it is told of. */
    List<Scenario> read(Draft common) {
        Fields fields = Fields.of(node, Set.of("name", "given", "when", "then"));
        Draft given =
                fields.find("given").map(own -> common.then(Draft.of(own))).orElse(common);
        List<Draft> drafts = given.byService();
        if (drafts.isEmpty()) {
            throw node.problem(Complaint.of("scenario.service"));
        }
        return drafts.stream().map(one -> read(fields, one)).toList();
    }

    private Scenario read(Fields fields, Draft given) {
        YamlNode name = fields.get("name");
        ExpectedValue values = new ExpectedValue(catalogue);
        YamlNode service = given.find("service").orElseThrow(() -> node.problem(Complaint.of("scenario.service")));
        values.service(service);
        CaseFile caseFile = readable(TreeReader.caseFiles(), given.tree(node));
        given.find("convention").ifPresent(convention -> checkConvention(convention, caseFile));
        When when = when(fields.get("when"), given, caseFile);
        return new Scenario(
                sentence(name),
                language(name),
                file,
                node.line(),
                caseFile,
                given.shown(),
                when,
                then(fields.get("then"), given, caseFile, when),
                text);
    }

    private static LocalText sentence(YamlNode name) {
        if (name.kind() == YamlNode.Kind.MAPPING) {
            return name.localText();
        }
        String text = name.text();
        return name.made(() -> new LocalText(text, text));
    }

    /** A name of one language is in that of its key. */
    private Optional<Language> language(YamlNode name) {
        if (name.kind() == YamlNode.Kind.MAPPING) {
            return Optional.empty();
        }
        return Optional.of(
                node.entries().keySet().stream().anyMatch("name"::equalsIgnoreCase)
                        ? Language.ENGLISH
                        : Language.FRENCH);
    }

    private void checkConvention(YamlNode convention, CaseFile caseFile) {
        List<String> holding = catalogue.conventions().stream()
                .filter(one -> one.services().contains(caseFile.service()))
                .map(one -> one.id().value())
                .toList();
        if (!holding.contains(convention.text())) {
            throw convention.problem(
                    Complaint.of("scenario.convention", convention.text(), caseFile.service(), holding));
        }
    }

    private When when(YamlNode when, Draft given, CaseFile caseFile) {
        Set<String> known = new HashSet<>(Acts.TYPES);
        known.add(AS_OF);
        Fields fields = Fields.of(when, known);
        if (fields.values().size() != 1) {
            throw when.problem(Complaint.of("scenario.when", fields.values().size()));
        }
        Map.Entry<String, YamlNode> only = fields.values().entrySet().iterator().next();
        if (only.getKey().equals(AS_OF)) {
            return new When.Passed(ContractTime.instantOrDay(only.getValue()));
        }
        JsonValue act = new Acts(given.persons(node)).proposed(only.getKey(), only.getValue());
        return new When.Proposed(readable(TreeReader.acts(caseFile), act), Acts.told(only.getKey(), only.getValue()));
    }

    private List<Expectation> then(YamlNode then, Draft given, CaseFile caseFile, When when) {
        Set<String> persons =
                caseFile.beneficiaries().stream().map(one -> one.id().value()).collect(Collectors.toSet());
        Expectations form = new Expectations(new ExpectedValue(catalogue), persons);
        List<Expectation> expected = new ArrayList<>();
        given.find("opened").ifPresent(day -> expected.add(form.read(Aspect.OPENED, day)));
        expected.addAll(new Then(form, when).read(then));
        return expected;
    }

    private <T> T readable(TreeReader<T> reader, JsonValue tree) {
        try {
            return reader.read(file, tree);
        } catch (RejectedException rejected) {
            throw new RulePackException(
                    rejected.rejection().problems().stream().map(this::located).toList());
        }
    }

    private Problem located(org.ecoute.model.json.Problem problem) {
        String attribute = problem.field().substring(problem.field().lastIndexOf('.') + 1);
        Complaint words = Complaint.of("scenario.value", Keys.named(attribute), ErrorWords.of(problem.found()));
        return new Complaint(words.code(), words.found(), ErrorWords.of(problem.cure()))
                .at(node.place((int) problem.line(), problem.column()));
    }
}
