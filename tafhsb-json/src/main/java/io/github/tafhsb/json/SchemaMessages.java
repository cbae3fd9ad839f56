package io.github.tafhsb.json;

import io.github.tafhsb.text.Language;
import java.util.Locale;
import java.util.ResourceBundle;

/** The sentences behind the codes of reading, in both languages. */
final class SchemaMessages {
    private static final String FILE = "io.github.tafhsb.json.SchemaMessages";
    private static final ResourceBundle ENGLISH = ResourceBundle.getBundle(FILE, Locale.ENGLISH);
    private static final ResourceBundle CYMRAEG = ResourceBundle.getBundle(FILE, new Locale("cy"));

    private SchemaMessages() {}

    static String message(ReadProblem.Code code, Language language) {
        return (language == Language.CYMRAEG ? CYMRAEG : ENGLISH).getString(code.id());
    }
}
