/**
 * Tables made whole again: rows that run over pages, merged cells, ditto marks, slipped cells and
 * words that the column width broke.
 *
 * <p>{@link org.goldenthread.mapping.table.TableReader} reads the lines that {@link
 * org.goldenthread.mapping.table.MendedText} gives it, which are the printed lines with the
 * corrections of the document applied; {@link org.goldenthread.mapping.table.CellText} turns a cell
 * into plain words.
 */
@NullMarked
package org.goldenthread.mapping.table;

import org.jspecify.annotations.NullMarked;
