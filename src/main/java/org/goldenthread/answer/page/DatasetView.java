package org.goldenthread.answer.page;

/** What the data is: its documents, its counts, how to cite it. */
record DatasetView(TableView documents, TableView classes, String citation) {}
