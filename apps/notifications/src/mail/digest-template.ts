/** The body of a digest, as a civil servant writes it. Handlebars; `text` is plain, `html` escapes what it shows. */
export const TEXT = `Kính gửi: Ông/Bà {{{displayName}}},

Hệ thống theo dõi cải cách hành chính xin thông báo các nội dung công việc cần thực hiện, tính đến {{{asOf}}}:
{{#each sections}}

{{{heading}}}
{{#each lines}}
{{{number}}}. {{{title}}} ({{{code}}}){{{assumed}}}
   - Cơ quan thực hiện: {{{agencyName}}}
   - Thời hạn: đến hết ngày {{{lastDay}}} ({{{state}}})
{{/each}}
{{/each}}

Đề nghị Ông/Bà quan tâm, thực hiện hoặc chỉ đạo thực hiện đúng thời hạn. Nội dung đã hoàn thành sẽ không được nhắc lại.
Truy cập hệ thống tại: {{{publicUrl}}}

Trân trọng.

Thư này được gửi tự động, vui lòng không trả lời.
`;

export const HTML = `<!DOCTYPE html>
<html lang="vi"><head><meta charset="utf-8"><title>{{subject}}</title></head>
<body style="font-family: 'Times New Roman', serif; font-size: 16px; color: #1a1a1a;">
<p>Kính gửi: Ông/Bà <strong>{{displayName}}</strong>,</p>
<p>Hệ thống theo dõi cải cách hành chính xin thông báo các nội dung công việc cần thực hiện, tính đến {{asOf}}:</p>
{{#each sections}}
<h3 style="margin-bottom: 4px;">{{heading}}</h3>
<table style="border-collapse: collapse; width: 100%;" border="1" cellpadding="6">
<tr><th scope="col">STT</th><th scope="col">Nội dung</th><th scope="col">Cơ quan thực hiện</th><th scope="col">Thời hạn</th><th scope="col">Tình trạng</th></tr>
{{#each lines}}
<tr><td>{{number}}</td><td>{{title}} ({{code}}){{assumed}}</td><td>{{agencyName}}</td><td>{{lastDay}}</td><td>{{state}}</td></tr>
{{/each}}
</table>
{{/each}}
<p>Đề nghị Ông/Bà quan tâm, thực hiện hoặc chỉ đạo thực hiện đúng thời hạn. Nội dung đã hoàn thành sẽ không được nhắc lại.</p>
<p>Truy cập hệ thống tại: <a href="{{publicUrl}}">{{publicUrl}}</a></p>
<p>Trân trọng.</p>
<p style="color: #595959; font-size: 13px;">Thư này được gửi tự động, vui lòng không trả lời.</p>
</body></html>
`;
