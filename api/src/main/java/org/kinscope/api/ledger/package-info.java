/** The monthly report (救助月报): as workbook, document and table, and row by row. */
@NullMarked
package org.kinscope.api.ledger;

import org.jspecify.annotations.NullMarked;
