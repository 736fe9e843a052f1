package org.ecoute.examples.workbench;

import java.util.Set;
import java.util.TreeSet;
import org.ecoute.examples.workbench.text.Messages;
import org.ecoute.model.InvalidValueException;
import org.ecoute.model.Nearest;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what is wrong with the arguments, and where the help is. */
final class UsageErrors implements IParameterExceptionHandler {
    private final Console console;
    private final Messages messages;

    UsageErrors(Console console, Messages messages) {
        this.console = console;
        this.messages = messages;
    }

    @Override
    public int handleParseException(ParameterException error, String[] args) {
        CommandLine line = error.getCommandLine();
        console.err().println("ecoute: " + said(error));
        console.err().println(messages.of("usage.help", line.getCommandSpec().qualifiedName()));
        console.err().flush();
        return ExitCode.BAD_INPUT;
    }

    private String said(ParameterException error) {
        if (error instanceof UnmatchedArgumentException unmatched) {
            return messages.of("usage.unknown", String.join(" ", unmatched.getUnmatched())) + near(unmatched);
        }
        ArgSpec argument = error.getArgSpec();
        if (argument == null || error.getValue() == null) {
            return String.valueOf(error.getMessage());
        }
        String cure = error.getCause() instanceof InvalidValueException invalid
                ? invalid.cure(messages.language())
                : messages.of("usage.values", argument.paramLabel());
        return messages.of("usage.value", name(argument), error.getValue(), cure);
    }

    /** The command or option that was probably meant. */
    private String near(UnmatchedArgumentException unmatched) {
        CommandSpec command = unmatched.getCommandLine().getCommandSpec();
        Set<String> known = new TreeSet<>(command.subcommands().keySet());
        known.addAll(command.optionsMap().keySet());
        return Nearest.to(unmatched.getUnmatched().get(0), known)
                .map(name -> " " + messages.of("input.maybe", name))
                .orElse("");
    }

    private static String name(ArgSpec argument) {
        return argument instanceof CommandLine.Model.OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
