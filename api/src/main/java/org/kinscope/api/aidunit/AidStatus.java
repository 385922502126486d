package org.kinscope.api.aidunit;

import java.util.Locale;

/** A status of social assistance that an aid unit may hold. */
enum AidStatus {
    /** Minimum living guarantee, 低保. */
    DIBAO,
    /** Extreme poverty support, 特困. */
    TEKUN,
    /** Orphan, 孤儿. */
    ORPHAN,
    /** Child without effective support, 事实无人抚养儿童. */
    UNSUPPORTED_CHILD,
    /** On the margin of the minimum living guarantee, 低保边缘. */
    DIBAO_MARGINAL,
    /** Poor by inevitable expenditure, 支出型困难. */
    EXPENDITURE_POOR,
    /** Emergency, 急难型. */
    EMERGENCY,
    /** Watched against falling back into poverty, 监测对象. */
    MONITORED;

    /** {@return the code that the graph knows it by} */
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
