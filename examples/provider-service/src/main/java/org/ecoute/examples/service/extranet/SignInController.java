package org.ecoute.examples.service.extranet;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.ecoute.examples.service.security.TokenSource;
import org.ecoute.examples.service.web.Languages;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Signs in with a token, as a service without an identity provider has no other way. Where there is one, its gateway sends
 * the token in the header and nobody sees this page.
 */
@Controller
class SignInController {
    private static final Duration SIGNED_IN = Duration.ofHours(8);

    private final JwtDecoder tokens;

    SignInController(JwtDecoder tokens) {
        this.tokens = tokens;
    }

    @GetMapping("/extranet/connexion")
    String form(Model model) {
        model.addAttribute("t", new Texts(Languages.current()));
        return "extranet/sign-in";
    }

    @PostMapping("/extranet/connexion")
    String signIn(@RequestParam String token, HttpServletRequest request, HttpServletResponse response, Model model) {
        try {
            tokens.decode(token.strip());
        } catch (JwtException notGood) {
            model.addAttribute("wrong", true);
            return form(model);
        }
        response.addHeader(HttpHeaders.SET_COOKIE, cookie(token.strip(), SIGNED_IN, request.isSecure()));
        return "redirect:/extranet";
    }

    @PostMapping("/extranet/connexion/fin")
    String signOut(HttpServletRequest request, HttpServletResponse response) {
        response.addHeader(HttpHeaders.SET_COOKIE, cookie("", Duration.ZERO, request.isSecure()));
        return "redirect:/extranet/connexion";
    }

    private static String cookie(String token, Duration age, boolean secure) {
        return ResponseCookie.from(TokenSource.COOKIE, token)
                .httpOnly(true)
                .secure(secure)
                .sameSite("Strict")
                .path("/extranet")
                .maxAge(age)
                .build()
                .toString();
    }
}
