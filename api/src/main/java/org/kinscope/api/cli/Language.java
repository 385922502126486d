package org.kinscope.api.cli;

import java.util.Locale;
import org.kinscope.graph.finding.Words;

/** The language that a command speaks: Chinese where the locale is, else English. */
enum Language {
    ZH,
    EN;

    /** {@return the language of the environment: LC_ALL, LC_MESSAGES, LANG, else the JVM's} */
    static Language ofEnvironment() {
        for (String name : new String[] {"LC_ALL", "LC_MESSAGES", "LANG"}) {
            String value = System.getenv(name);
            if (value != null && !value.isBlank()) {
                return value.startsWith("zh") ? ZH : EN;
            }
        }
        return "zh".equals(Locale.getDefault().getLanguage()) ? ZH : EN;
    }

    /** {@return the text in this language} */
    String of(Words words) {
        return this == ZH ? words.zh() : words.en();
    }

    /** {@return one of the two texts} */
    String of(String zh, String en) {
        return this == ZH ? zh : en;
    }
}
