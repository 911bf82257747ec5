/** What a failed class-validator constraint is called in an answer: a stable slug and a Vietnamese sentence. */
interface Wording {
  slug: string;
  /** `limits` are the constraint's own arguments, as text. */
  say(limits: readonly string[]): string;
}

const wording = (slug: string, say: string | ((limits: readonly string[]) => string)): Wording => ({
  slug,
  say: typeof say === 'string' ? () => say : say,
});

/** By the constraint's name in class-validator. A custom constraint that is not here speaks for itself. */
export const WORDINGS: Readonly<Record<string, Wording>> = {
  whitelistValidation: wording('unknown-field', 'Không có trường này.'),
  isDefined: wording('required', 'Bắt buộc phải có.'),
  isNotEmpty: wording('required', 'Không được để trống.'),
  isString: wording('not-a-text', 'Phải là chuỗi ký tự.'),
  isInt: wording('not-an-integer', 'Phải là số nguyên.'),
  isNumber: wording('not-a-number', 'Phải là số.'),
  isBoolean: wording('not-a-boolean', 'Phải là true hoặc false.'),
  isArray: wording('not-a-list', 'Phải là danh sách.'),
  isObject: wording('not-an-object', 'Phải là một đối tượng.'),
  nestedValidation: wording('not-an-object', 'Phải là một đối tượng.'),
  min: wording('too-small', ([min]) => `Không được nhỏ hơn ${min}.`),
  max: wording('too-large', ([max]) => `Không được lớn hơn ${max}.`),
  isPositive: wording('too-small', 'Phải lớn hơn 0.'),
  minLength: wording('too-short', ([min]) => `Phải có ít nhất ${min} ký tự.`),
  maxLength: wording('too-long', ([max]) => `Không được dài quá ${max} ký tự.`),
  isLength: wording('wrong-length', ([min, max]) => `Phải dài từ ${min} đến ${max ?? 'nhiều'} ký tự.`),
  arrayMinSize: wording('too-few', ([min]) => `Phải có ít nhất ${min} mục.`),
  arrayMaxSize: wording('too-many', ([max]) => `Không được quá ${max} mục.`),
  arrayNotEmpty: wording('too-few', 'Phải có ít nhất một mục.'),
  arrayUnique: wording('repeated', 'Không được có mục trùng nhau.'),
  isIn: wording('not-allowed-value', ([values]) => `Chỉ nhận một trong các giá trị: ${values?.replaceAll(',', ', ')}.`),
  equals: wording('not-allowed-value', ([value]) => `Chỉ nhận giá trị ${value}.`),
  isBase64: wording('not-base64', 'Phải là nội dung mã hóa Base64.'),
  isEnum: wording('not-allowed-value', ([, values]) => `Chỉ nhận một trong các giá trị: ${values?.replaceAll(',', ', ')}.`),
  // Who gives no sentence of their own gives at least the pattern.
  matches: wording('wrong-format', ([pattern]) => `Không đúng dạng cho phép: ${pattern}`),
  isUuid: wording('not-an-id', 'Phải là mã định danh UUID.'),
  isEmail: wording('not-an-email', 'Phải là địa chỉ thư điện tử.'),
  isUrl: wording('not-a-url', 'Phải là địa chỉ trang mạng.'),
  isISO8601: wording('not-an-instant', 'Phải là thời điểm theo ISO 8601, ví dụ 2021-03-17T10:00:00Z.'),
  isDateString: wording('not-an-instant', 'Phải là thời điểm theo ISO 8601, ví dụ 2021-03-17T10:00:00Z.'),
  isDay: wording('not-a-day', 'Phải là ngày có thật, dạng NĂM-THÁNG-NGÀY, ví dụ 2021-03-17.'),
  isCode: wording('not-a-code', 'Phải là một mã gồm chữ cái, chữ số, dấu chấm hoặc gạch nối.'),
  isInstant: wording('not-an-instant', 'Phải là thời điểm theo giờ UTC, ví dụ 2021-03-17T10:00:00.000Z.'),
  isDecimalText: wording('not-a-decimal', 'Phải là số thập phân viết dưới dạng chuỗi, ví dụ "12.5".'),
  isReportValues: wording('not-report-values', 'Phải là các cặp mã chỉ tiêu và giá trị.'),
  isReasons: wording('not-reasons', 'Phải là các cặp mã chỉ tiêu và lý do.'),
};
