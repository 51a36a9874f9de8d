package org.goldenthread.answer.page;

import java.util.List;
import java.util.Map;
import org.goldenthread.answer.query.Column;

/**
 * An answer as it is shown.
 *
 * @param name of the question
 * @param question in words
 * @param fields of the form
 * @param summary how many rows, and of what
 * @param common what all rows have in common, told once
 * @param table the rows of this page
 * @param pager other pages of the same answer
 * @param take where it can be taken away
 * @param columns what they hold
 * @param sparql the text of the query
 */
record AnswerView(
    String name,
    String question,
    List<Field> fields,
    String summary,
    List<Map.Entry<String, Value>> common,
    TableView table,
    Pager pager,
    Takeaway take,
    List<Column> columns,
    String sparql) {}
