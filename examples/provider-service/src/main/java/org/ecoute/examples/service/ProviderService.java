package org.ecoute.examples.service;

import java.util.Arrays;
import org.ecoute.examples.service.security.TokenCommand;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.scheduling.annotation.EnableScheduling;

/**
 * Starts the service; {@code token --role psychologist} prints a token for a service on this machine instead.
 *
 * <p>Flyway is run by {@link org.ecoute.examples.service.database.Databases}, before the pools of the roles it creates.
 */
@SpringBootApplication(
        excludeName = {
            "org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration",
            "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration",
            "org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration"
        })
@ConfigurationPropertiesScan
@EnableScheduling
public class ProviderService {
    /** The command line. */
    public static void main(String... args) {
        if (args.length > 0 && args[0].equals("token")) {
            System.out.println(TokenCommand.token(Arrays.asList(args).subList(1, args.length)));
            return;
        }
        SpringApplication.run(ProviderService.class, args);
    }
}
