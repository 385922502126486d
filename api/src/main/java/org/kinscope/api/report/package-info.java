/** The match report (人与政策匹配报告) as a document to print: DOCX and PDF. */
@NullMarked
package org.kinscope.api.report;

import org.jspecify.annotations.NullMarked;
