/** The errors that any service may answer: a stable slug, its HTTP status and its Vietnamese title. */
export const PROBLEMS = {
  'malformed-json': { status: 400, title: 'Nội dung gửi lên không phải JSON hợp lệ' },
  'malformed-request': { status: 400, title: 'Yêu cầu không đúng quy cách' },
  'idempotency-key-required': { status: 400, title: 'Thiếu khóa chống gửi trùng (Idempotency-Key)' },
  unauthenticated: { status: 401, title: 'Chưa đăng nhập hoặc phiên làm việc đã hết hạn' },
  forbidden: { status: 403, title: 'Không có quyền thực hiện thao tác này' },
  'token-not-allowed': { status: 403, title: 'Mã truy cập không được dùng cho việc này' },
  'not-found': { status: 404, title: 'Không tìm thấy' },
  'method-not-allowed': { status: 405, title: 'Địa chỉ này không nhận phương thức đã dùng' },
  'not-acceptable': { status: 406, title: 'Không có định dạng trả về được yêu cầu' },
  'request-timeout': { status: 408, title: 'Yêu cầu gửi lên quá chậm' },
  conflict: { status: 409, title: 'Thao tác trái với trạng thái hiện tại' },
  'idempotency-in-progress': { status: 409, title: 'Yêu cầu cùng khóa chống gửi trùng đang được xử lý' },
  'parked-message-settled': { status: 409, title: 'Thông điệp này đã được xử lý theo cách khác' },
  'version-conflict': { status: 412, title: 'Dữ liệu đã được người khác thay đổi' },
  'payload-too-large': { status: 413, title: 'Nội dung gửi lên quá lớn' },
  'unsupported-media-type': { status: 415, title: 'Không hỗ trợ kiểu nội dung gửi lên' },
  'validation-failed': { status: 422, title: 'Dữ liệu gửi lên chưa hợp lệ' },
  'idempotency-key-reuse': { status: 422, title: 'Khóa chống gửi trùng đã dùng cho một yêu cầu khác' },
  'precondition-required': { status: 428, title: 'Thiếu số phiên bản của dữ liệu (If-Match)' },
  'too-many-requests': { status: 429, title: 'Gửi quá nhiều yêu cầu trong thời gian ngắn' },
  'headers-too-large': { status: 431, title: 'Phần đầu của yêu cầu quá lớn' },
  'internal-error': { status: 500, title: 'Hệ thống gặp lỗi' },
  'bad-gateway': { status: 502, title: 'Dịch vụ phía sau trả lời không hợp lệ' },
  'service-unavailable': { status: 503, title: 'Hệ thống tạm thời chưa phục vụ được' },
} as const satisfies Record<string, { status: number; title: string }>;

export type ProblemSlug = keyof typeof PROBLEMS;

/** The slug for a bare HTTP status, such as that of a framework's exception. */
export function slugOfStatus(status: number): ProblemSlug {
  const usual = USUAL[status];
  if (usual) return usual;
  return status >= 500 ? 'internal-error' : 'malformed-request';
}

const USUAL: Readonly<Record<number, ProblemSlug>> = {
  401: 'unauthenticated',
  403: 'forbidden',
  404: 'not-found',
  405: 'method-not-allowed',
  406: 'not-acceptable',
  408: 'request-timeout',
  409: 'conflict',
  412: 'version-conflict',
  413: 'payload-too-large',
  414: 'malformed-request',
  415: 'unsupported-media-type',
  422: 'validation-failed',
  428: 'precondition-required',
  429: 'too-many-requests',
  431: 'headers-too-large',
  502: 'bad-gateway',
  503: 'service-unavailable',
};
