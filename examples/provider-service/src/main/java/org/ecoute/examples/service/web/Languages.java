package org.ecoute.examples.service.web;

import java.util.List;
import java.util.Locale;
import org.ecoute.model.Language;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;

/** The language of answers: what {@code Accept-Language} asks for, French by default. */
@Configuration(proxyBeanMethods = false)
public class Languages {
    /** The language of the current request. */
    public static Language current() {
        return of(LocaleContextHolder.getLocale());
    }

    /** The language for a locale. */
    static Language of(Locale locale) {
        return locale.getLanguage().equals(Language.ENGLISH.code()) ? Language.ENGLISH : Language.FRENCH;
    }

    @Bean
    LocaleResolver localeResolver() {
        AcceptHeaderLocaleResolver resolver = new AcceptHeaderLocaleResolver();
        resolver.setSupportedLocales(List.of(Locale.FRENCH, Locale.ENGLISH));
        resolver.setDefaultLocale(Locale.FRENCH);
        return resolver;
    }
}
