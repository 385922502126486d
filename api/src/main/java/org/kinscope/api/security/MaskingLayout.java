package org.kinscope.api.security;

import ch.qos.logback.classic.PatternLayout;
import ch.qos.logback.classic.spi.ILoggingEvent;

/** Lays out a log line and masks ID numbers in all of it: message, exception and context. */
public final class MaskingLayout extends PatternLayout {

    @Override
    public String doLayout(ILoggingEvent event) {
        return IdNumberMask.mask(super.doLayout(event));
    }
}
