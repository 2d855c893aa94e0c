import { dayNumber } from '@paydown/engine/internal';
import { currencySign } from '../../base/currency.js';
import { money, share, work, type Format } from '../../base/format.js';

/** A sheet of a workbook, in plain data. */
export interface Sheet {
  readonly name: string;
  /** Of the columns, in characters. */
  readonly widths: readonly number[];
  /** Rows at the top that stay in sight. */
  readonly frozen?: number;
  readonly rows: readonly (readonly SheetCell[])[];
}

/** A cell: words, a number or a formula with how it is shown, or nothing. */
export type SheetCell =
  | null
  | { readonly text: string; readonly bold?: boolean; readonly wrap?: boolean }
  | { readonly number: number; readonly format: string }
  | { readonly formula: string; readonly format: string };

export const words = (text: string): SheetCell => ({ text, wrap: true });
export const head = (text: string): SheetCell => ({ text, bold: true, wrap: true });

/** Money as its whole amount, shown in millions. Quotes keep a sign from being taken for a part of the format. */
export const moneyCell = (millions: number): SheetCell => numeric(millions * 1e6, moneyFormat());
export const moneyFormat = (): string => `"${currencySign()}"#,##0.00,,"M";-"${currencySign()}"#,##0.00,,"M"`;
export const shareCell = (value: number): SheetCell => numeric(value, '0.0%');

export const numeric = (number: number, format = '#,##0.0'): SheetCell =>
  Number.isFinite(number) ? { number, format } : null;

/** A number as its kind is shown in a workbook. */
export function cellOf(value: number, format: Format): SheetCell {
  if (format === money) return moneyCell(value);
  if (format === share) return shareCell(value);
  return numeric(value, format === work ? '#,##0.0" wk"' : '#,##0.0##');
}

/** Excel counts days from the end of 1899. */
const FIRST_DAY = 25_569;
/** An ISO date as Excel counts it. */
export const dayOf = (iso: string): number => dayNumber(iso)! + FIRST_DAY;

/** Excel takes so many characters for the name of a sheet, and none of these. */
export const MOST_SHEET_NAME = 31;
const NOT_IN_NAMES = /[\\/?*[\]:]/g;
export const sheetName = (name: string, most = MOST_SHEET_NAME): string =>
  name.replace(NOT_IN_NAMES, ' ').slice(0, most);

const LETTERS = 26;

/** The address of a cell, column and row counted from 0: A1. */
export function address(column: number, row: number): string {
  let letters = '';
  for (let left = column; left >= 0; left = Math.floor(left / LETTERS) - 1)
    letters = String.fromCharCode(65 + (left % LETTERS)) + letters;
  return `${letters}${row + 1}`;
}
