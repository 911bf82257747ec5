import { comma, timelinessWords } from './words.mjs';

const costLine = ({ report, points, rank, rankInTime }) =>
  `  ${report.agencyName} gửi báo cáo ${timelinessWords(report)}: −${comma(points)} điểm, ${rank === rankInTime ? `vẫn hạng ${rank}` : `hạng ${rankInTime} → ${rank}`}`;

/** What lateness cost, and how that was worked out. */
export function latenessText(costs) {
  if (costs.length === 0) return '\nGỬI BÁO CÁO TRỄ HẠN: không có cơ quan nào.';
  const [{ leaf, inTime, model, indexInTime, explanation }] = costs;
  const how = `  Cách tính: lấy điểm tiêu chí ${leaf.code} của ${model.agencyName} (gửi đúng hạn, ${comma(inTime.points)}) thay cho ${comma(leaf.points)},\n` +
    `  chỉ số ${comma(explanation.index)} thành ${comma(indexInTime)}, rồi xếp lại các dòng của bảng hiện tại theo đúng thứ tự ưu tiên.`;
  return `\nGỬI BÁO CÁO TRỄ HẠN MẤT GÌ\n${costs.map(costLine).join('\n')}\n${how}`;
}
