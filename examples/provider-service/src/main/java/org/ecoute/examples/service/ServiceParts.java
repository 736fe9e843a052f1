package org.ecoute.examples.service;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.ecoute.examples.service.database.DatabaseSettings;
import org.ecoute.examples.service.database.Databases;
import org.ecoute.examples.service.database.ServiceClock;
import org.ecoute.rules.SchemeRules;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the service is made of beside its own components. */
@Configuration(proxyBeanMethods = false)
class ServiceParts {
    private static final Instant DEMONSTRATION = Instant.parse("2020-03-02T08:00:00Z");

    @Bean(destroyMethod = "close")
    Databases databases(DatabaseSettings settings) {
        return Databases.open(settings);
    }

    @Bean(destroyMethod = "close")
    SchemeRules schemeRules() {
        return SchemeRules.bundled();
    }

    /**
     * The contracts' time. The conventions of the bundled rules are over and would refuse everything: a demonstration, which
     * is what the embedded database is for, begins on one of their days and goes on from there, restarts included.
     */
    @Bean
    Clock clock(Databases databases, DatabaseSettings settings, @Value("${ecoute.clock.begin:}") String begin) {
        Clock system = Clock.systemUTC();
        if (begin.isEmpty() && settings.url().isPresent()) {
            return system;
        }
        Instant wished = begin.isEmpty() ? DEMONSTRATION : Instant.parse(begin);
        return Clock.offset(system, ServiceClock.offset(databases, Duration.between(Instant.now(system), wished)));
    }
}
