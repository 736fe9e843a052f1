package org.ecoute.compliance;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.ecoute.rules.SchemeRules;
import org.jspecify.annotations.Nullable;

/** The bundled rules with a memory of whole rulings: dozens of variants of a system play the same histories. */
final class RememberingRules {
    private static final Set<String> REMEMBERED = Set.of("judge", "assess");
    private static final Map<List<Object>, Object> MEMORY = new ConcurrentHashMap<>();

    /** A proxy, as only two of the many questions that rules answer are worth remembering. */
    static final SchemeRules RULES = (SchemeRules) Proxy.newProxyInstance(
            RememberingRules.class.getClassLoader(),
            new Class<?>[] {SchemeRules.class},
            (proxy, method, arguments) -> answer(method, arguments));

    private RememberingRules() {}

    private static @Nullable Object answer(Method method, Object @Nullable [] arguments) throws Throwable {
        if (arguments == null || !REMEMBERED.contains(method.getName())) {
            return asked(method, arguments);
        }
        List<Object> question = Arrays.asList(method.getName(), Arrays.asList(arguments));
        Object known = MEMORY.get(question);
        if (known != null) {
            return known;
        }
        Object answer = asked(method, arguments);
        if (answer != null) {
            MEMORY.put(question, answer);
        }
        return answer;
    }

    private static @Nullable Object asked(Method method, Object @Nullable [] arguments) throws Throwable {
        try {
            return method.invoke(SchemeRules.bundled(), arguments);
        } catch (InvocationTargetException e) {
            throw e.getTargetException();
        }
    }
}
