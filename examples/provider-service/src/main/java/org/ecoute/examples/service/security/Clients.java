package org.ecoute.examples.service.security;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ecoute.model.scheme.Convention;
import org.ecoute.model.scheme.ConventionId;
import org.ecoute.model.scheme.ServiceId;
import org.ecoute.rules.SchemeRules;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.stereotype.Component;

/**
 * Whose conventions the provider serves. A token says its client, but not which services that client has bought: no
 * token of another client opens a case file of theirs or has a report on it.
 */
@Component
public final class Clients {
    private final Map<ServiceId, Served> served;
    private final Map<String, String> settings;

    Clients(SchemeRules rules, Settings settings) {
        this.settings = settings.clients();
        Map<String, Convention> known = rules.catalogue().conventions().stream()
                .collect(Collectors.toMap(convention -> convention.id().value(), Function.identity()));
        this.served = this.settings.entrySet().stream()
                .map(entry -> new Served(
                        entry.getValue(),
                        Optional.ofNullable(known.get(entry.getKey()))
                                .orElseThrow(() -> unknown(entry.getKey(), known.keySet()))))
                .flatMap(one -> one.convention().services().stream().map(service -> Map.entry(service, one)))
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Whether any convention is served for a client of this name. */
    boolean know(String client) {
        return settings.containsValue(client);
    }

    /**
     * The convention of the caller's client under which the service falls.
     *
     * @throws OtherClientException if the service is not offered, or to another client
     */
    public ConventionId convention(Caller caller, ServiceId service) {
        return Optional.ofNullable(served.get(service))
                .filter(one -> one.client().equals(caller.client()))
                .orElseThrow(OtherClientException::new)
                .convention()
                .id();
    }

    private static IllegalStateException unknown(String found, Iterable<String> known) {
        return new IllegalStateException("ecoute.clients: found the convention " + found + ". The rules know these: "
                + String.join(", ", known) + ".");
    }

    private record Served(String client, Convention convention) {}

    /**
     * Of the provider.
     *
     * @param clients for each convention the client's name in tokens; empty for one that is not served, as a setting can
     *     be changed but not taken away
     */
    @ConfigurationProperties("ecoute")
    record Settings(Map<String, String> clients) {
        private static final Pattern FORM = Pattern.compile("[a-z0-9][a-z0-9-]{0,63}");

        Settings {
            clients = clients.entrySet().stream()
                    .filter(one -> !one.getValue().isBlank())
                    .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
            clients.values().forEach(Settings::check);
        }

        /** Among others the name of the jobs that serve all clients is nobody's. */
        private static void check(String client) {
            if (!FORM.matcher(client).matches()) {
                throw new IllegalArgumentException("ecoute.clients: found the client " + client
                        + ". Use up to 64 lower-case letters, digits and hyphens.");
            }
        }
    }
}
