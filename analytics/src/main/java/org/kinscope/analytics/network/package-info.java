/**
 * Networks of recipients: who shares an account, a phone, a dwelling, an approver or a company, and
 * where in such a network somebody stands.
 */
@NullMarked
package org.kinscope.analytics.network;

import org.jspecify.annotations.NullMarked;
