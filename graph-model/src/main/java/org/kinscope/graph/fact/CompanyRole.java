package org.kinscope.graph.fact;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.kinscope.graph.source.Source;
import org.kinscope.graph.time.Spell;

/**
 * A person's role in a company.
 *
 * @param personId who
 * @param uscc the company's unified social credit code
 * @param role {@code shareholder}, {@code director}, {@code supervisor}, {@code controller} or
 *     {@code legal-rep}
 * @param share the share from 0 to 1; null where none is given
 * @param spell when
 * @param source who said it
 */
public record CompanyRole(
        String personId,
        String uscc,
        String role,
        @Nullable BigDecimal share,
        Spell spell,
        Source source) {}
