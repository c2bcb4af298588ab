/**
 * The quarterly and yearly tables that the record holds. They are secondary copies, sums or series made
 * from the published workbooks, and say so until the workbooks themselves are read.
 */
import type { StatisticsTable } from './table-description.ts';
import { TABLES_OF_2026 } from './tables-of-2026.ts';
import { TABLES_TO_2024 } from './tables-to-2024.ts';

export const STATISTICS_TABLES: readonly StatisticsTable[] = [...TABLES_TO_2024, ...TABLES_OF_2026];
