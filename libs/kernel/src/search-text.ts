/** Folds tone marks, đ and case, so that "thuy" finds "Thủy" and "Thuỷ". Result is for comparing, never for showing. */
export function foldText(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim();
}
