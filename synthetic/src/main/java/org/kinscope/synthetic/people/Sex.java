package org.kinscope.synthetic.people;

/** Sex as the register knows it. */
public enum Sex {
    /** 男. */
    MAN("男"),
    /** 女. */
    WOMAN("女");

    private final String word;

    Sex(String word) {
        this.word = word;
    }

    /** {@return the word of the extract} */
    public String word() {
        return word;
    }

    /** {@return the other one} */
    public Sex other() {
        return this == MAN ? WOMAN : MAN;
    }
}
