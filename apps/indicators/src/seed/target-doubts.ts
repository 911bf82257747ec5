/** What the plan of 2021 leaves open about its targets, and how it is read here; for people, hence Vietnamese (the data says it in English). */
export const TARGET_DOUBTS: Readonly<Record<string, readonly string[]>> = {
  'CT-01': [
    'Chi cục và đơn vị trực thuộc có thể cũng được tính; kế hoạch không nói rõ.',
    'Căn cứ: Quyết định 19/2014/QĐ-TTg và Quyết định 101/QĐ-BKHCN.',
  ],
  'CT-02': [
    'Chắc chắn có 75 cơ quan cấp xã; số cơ quan ngành dọc không nêu trong kế hoạch.',
    'Khi báo cáo cần tách kết quả theo hai nhóm: cấp xã và ngành dọc.',
  ],
  'CT-03': [
    'Theo câu chữ, mẫu số là hồ sơ được tiếp nhận; biểu của Bộ dùng hồ sơ đã giải quyết. Hồ sơ còn trong hạn không được tính bất lợi cho cơ quan.',
    'Mẫu số đang dùng (giả định): hồ sơ đã giải quyết cộng hồ sơ chưa giải quyết đã quá hạn.',
  ],
  'CT-04': [
    'Đếm đơn vị sự nghiệp công lập, không đếm cơ quan; mỗi cơ quan báo cáo số đơn vị của mình.',
    'Căn cứ: Nghị định 16/2015/NĐ-CP, 54/2016/NĐ-CP và 141/2016/NĐ-CP.',
  ],
  'CT-05': ['"Cơ quan nhà nước" không giới hạn cấp; cơ quan không có dịch vụ công trực tuyến có thể được loại ra.'],
  'CT-06': [
    'Mẫu số là thủ tục đủ điều kiện thực hiện mức độ 3, 4, không phải mọi thủ tục.',
    'Mức độ 3, 4 về sau gọi là một phần và toàn trình (Nghị định 42/2022/NĐ-CP).',
  ],
};
