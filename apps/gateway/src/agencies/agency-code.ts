export const AGENCY_CODE = /^[A-Z0-9-]{2,40}$/;
export const AGENCY_CODE_WORDS = { message: 'Phải là một mã gồm 2 đến 40 chữ in hoa không dấu, chữ số hoặc dấu gạch nối.' };
