/** Small OpenDocument spreadsheets, with the empty trailing row that repeats a million times. */
import { strToU8, zipSync } from 'fflate';

export type Cell = string | number | { readonly date: string };

const SPACES = ['office', 'table', 'text']
  .map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
  .join(' ');

function cellXml(cell: Cell): string {
  if (typeof cell === 'number') {
    return `<table:table-cell office:value-type="float" office:value="${cell}"><text:p>${cell.toLocaleString('en-GB')}</text:p></table:table-cell>`;
  }
  if (typeof cell === 'object') {
    return `<table:table-cell office:value-type="date" office:date-value="${cell.date}T00:00:00"><text:p>${cell.date.split('-').reverse().join('/')}</text:p></table:table-cell>`;
  }
  if (cell === '') return '<table:table-cell/>';
  return `<table:table-cell office:value-type="string"><text:p>${cell}</text:p></table:table-cell>`;
}

/** The XML of a workbook; sheets by name, rows of cells. */
export function contentXml(sheets: Readonly<Record<string, readonly (readonly Cell[])[]>>): string {
  const tables = Object.entries(sheets).map(([name, rows]) => {
    const body = rows.map(
      (row) =>
        `<table:table-row>${row.map(cellXml).join('')}<table:table-cell table:number-columns-repeated="16380"/></table:table-row>`,
    );
    return `<table:table table:name="${name}">${body.join('')}<table:table-row table:number-rows-repeated="1045421"><table:table-cell table:number-columns-repeated="16384"/></table:table-row></table:table>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?><office:document-content ${SPACES}><office:body><office:spreadsheet>${tables.join('')}</office:spreadsheet></office:body></office:document-content>`;
}

/** A workbook as a file; `savedAt` goes where the office program notes it. */
export function odsFile(sheets: Readonly<Record<string, readonly (readonly Cell[])[]>>, savedAt?: string): Uint8Array {
  const meta = `<office:document-meta ${SPACES} xmlns:dc="http://purl.org/dc/elements/1.1/"><office:meta><dc:date>${savedAt}</dc:date></office:meta></office:document-meta>`;
  return zipSync({
    mimetype: [strToU8('application/vnd.oasis.opendocument.spreadsheet'), { level: 0 }],
    'content.xml': strToU8(contentXml(sheets)),
    ...(savedAt === undefined ? {} : { 'meta.xml': strToU8(meta) }),
  });
}
