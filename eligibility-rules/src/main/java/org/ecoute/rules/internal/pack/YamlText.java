package org.ecoute.rules.internal.pack;

import java.util.List;
import java.util.Optional;
import org.ecoute.rules.RulePackException;
import org.ecoute.rules.SourcePlace;
import org.ecoute.rules.internal.problem.Complaint;
import org.ecoute.rules.internal.problem.SourceFile;
import org.ecoute.rules.internal.problem.Span;
import org.ecoute.rules.internal.problem.Unfit;
import org.ecoute.rules.internal.syntax.HiddenCharacters;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.composer.Composer;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/** Reads the text of a YAML file into nodes: data alone, without anchors, tags or depth. */
final class YamlText {
    private YamlText() {}

    /** The root node of a file that holds one document. */
    static Node root(String file, String text) {
        SourceFile source = new SourceFile(file, text);
        LoadSettings settings = LoadSettings.builder()
                .setLabel(file)
                .setAllowDuplicateKeys(false)
                .build();
        Optional<Unfit> hidden = HiddenCharacters.in(text);
        if (hidden.isPresent()) {
            throw refused(hidden.get(), source);
        }
        try {
            StreamReader reader = new StreamReader(settings, text);
            return new Composer(settings, new StrictParser(new ParserImpl(settings, reader), text))
                    .getSingleNode()
                    .orElseThrow(() -> new RulePackException(
                            List.of(Complaint.of("yaml.empty").at(SourcePlace.ofFile(file)))));
        } catch (Unfit unfit) {
            throw refused(unfit, source);
        } catch (MarkedYamlEngineException broken) {
            Span span = broken.getProblemMark().map(mark -> span(text, mark)).orElse(new Span(0, 0));
            throw refused(new Unfit(span, Complaint.of("yaml.broken", String.valueOf(broken.getProblem()))), source);
        } catch (YamlEngineException broken) {
            throw refused(
                    new Unfit(new Span(0, 0), Complaint.of("yaml.broken", String.valueOf(broken.getMessage()))),
                    source);
        }
    }

    /** Marks count code points, texts count characters. */
    static Span span(String text, Mark mark) {
        int start = text.offsetByCodePoints(0, Math.min(mark.getIndex(), text.codePointCount(0, text.length())));
        return new Span(start, Math.min(start + 1, text.length()));
    }

    private static RulePackException refused(Unfit unfit, SourceFile source) {
        return new RulePackException(List.of(unfit.in(source)));
    }
}
