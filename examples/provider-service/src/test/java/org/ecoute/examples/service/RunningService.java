package org.ecoute.examples.service;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.ecoute.examples.service.security.TokenCommand;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** The service in this JVM, on a port of its own, by a clock that the test sets. */
final class RunningService implements AutoCloseable {
    /** The client of tokens that say nothing else. */
    static final String CLIENT = "ministeres-sociaux";

    /** A client of another convention. */
    static final String OTHER_CLIENT = "collectivite";

    private static final Path DATA = Path.of("target", "test-data");

    private final ConfigurableApplicationContext context;

    private RunningService(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /**
     * The one that most tests share, at 2 March 2020 and on {@link #sharedDatabase}; stopped with the JVM. Tests that count,
     * move the clock or read the log start their own.
     */
    static RunningService shared() {
        return Shared.SERVICE;
    }

    /** The database of the shared one, with the owner's rights. */
    static String sharedDatabase() {
        return Shared.DATABASE;
    }

    static RunningService start(String databaseUrl, Clock clock, String... more) {
        List<String> arguments = new ArrayList<>(List.of(
                "--server.port=0",
                "--ecoute.data=" + DATA,
                "--ecoute.database.url=" + databaseUrl,
                // tests call the jobs themselves
                "--ecoute.duties.every=PT24H",
                "--ecoute.duties.raise-before=PT25H",
                "--logging.level.root=WARN"));
        for (String one : more) {
            String name = one.substring(0, one.indexOf('=') + 1);
            // said twice, an option would be a list
            arguments.removeIf(other -> other.startsWith(name));
            arguments.add(one);
        }
        return new RunningService(new SpringApplicationBuilder(ProviderService.class)
                .initializers((GenericApplicationContext context) ->
                        context.registerBean("setClock", Clock.class, () -> clock, bean -> bean.setPrimary(true)))
                .run(arguments.toArray(String[]::new)));
    }

    <T> T part(Class<T> type) {
        return context.getBean(type);
    }

    <T> T part(String name, Class<T> type) {
        return context.getBean(name, type);
    }

    String url() {
        return "http://127.0.0.1:" + context.getEnvironment().getProperty("local.server.port");
    }

    /** Somebody with a token of this role. */
    ApiClient as(String role) {
        return as(role, CLIENT);
    }

    ApiClient as(String role, String client) {
        return new ApiClient(url(), token(role, client));
    }

    static String token(String role, String client) {
        return TokenCommand.token(List.of("--role", role, "--client", client, "--data", DATA.toString()));
    }

    @Override
    public void close() {
        context.close();
    }

    private static final class Shared {
        private static final String DATABASE = TestDatabase.fresh();
        private static final RunningService SERVICE = start(
                DATABASE,
                new SetClock("2020-03-02T08:00:00Z"),
                // fifty clients at once are no reason to give up here
                "--ecoute.database.patience=60s");
    }
}
