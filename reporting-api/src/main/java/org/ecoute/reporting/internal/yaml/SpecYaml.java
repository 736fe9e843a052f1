package org.ecoute.reporting.internal.yaml;

import java.util.List;
import org.ecoute.model.Language;
import org.ecoute.model.LocalText;
import org.ecoute.reporting.BilanSpec;
import org.ecoute.reporting.BilanSpecException;
import org.ecoute.reporting.Vocabulary;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Specifications as YAML. */
public final class SpecYaml {
    private static final int MAX_ALIASES = 50;

    private SpecYaml() {}

    /**
     * Reads a specification.
     *
     * @param file the file's name, for errors
     * @throws BilanSpecException if it cannot be read; tells every error that can be found
     */
    public static BilanSpec read(String file, String text, Vocabulary vocabulary) {
        LoadSettings settings = LoadSettings.builder()
                .setLabel(file)
                .setMaxAliasesForCollections(MAX_ALIASES)
                .build();
        try {
            SpecNode root = new Compose(settings)
                    .composeString(text)
                    .map(node -> new SpecNode(file, node))
                    .orElseThrow(() -> refusal(file, 1, 1, Message.EMPTY.text(), Message.EMPTY_CURE.text()));
            return new SpecReader(root, vocabulary).read();
        } catch (MarkedYamlEngineException e) {
            throw refusal(
                    file,
                    e.getProblemMark().map(Mark::getLine).orElse(0) + 1,
                    e.getProblemMark().map(Mark::getColumn).orElse(0) + 1,
                    Message.NOT_YAML.text(e.getProblem()),
                    Message.NOT_YAML_CURE.text());
        } catch (YamlEngineException e) {
            throw refusal(
                    file, 1, 1, Message.NOT_YAML.text(String.valueOf(e.getMessage())), Message.NOT_YAML_CURE.text());
        }
    }

    /** Writes a specification, with the keys of one language. Reading it gives the same specification. */
    public static String write(BilanSpec spec, Language language) {
        return new SpecWriter(spec, language).text();
    }

    private static BilanSpecException refusal(String file, int line, int column, LocalText found, LocalText cure) {
        return new BilanSpecException(List.of(new BilanSpecException.Problem(file, line, column, found, cure)));
    }
}
