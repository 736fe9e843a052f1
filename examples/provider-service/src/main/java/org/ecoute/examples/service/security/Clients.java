package org.ecoute.examples.service.security;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
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
        return new IllegalStateException("ecoute.clients: found the convention " + found
                + ". The rules know these: " + String.join(", ", known) + ".");
    }

    private record Served(String client, Convention convention) {}

    /**
     * Of the provider.
     *
     * @param clients for each convention that is served the client's name in tokens
     */
    @ConfigurationProperties("ecoute")
    record Settings(Map<String, String> clients) {
        Settings {
            clients = Map.copyOf(clients);
        }
    }
}
