/** `history.csv:12:5: …`; a line of 0 stands for the file as a whole. */
export const formatTableFault = ({ file, line, column, message }) => `${line > 0 ? `${file}:${line}:${column}` : file}: ${message}`;
