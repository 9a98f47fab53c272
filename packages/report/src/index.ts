/** The clause report: a design and its findings to content, content to a document. */
