/* eslint-disable */
// Made by `npm run api:client` from docs/openapi.json; do not edit.
export interface paths {
    "/api/v1/access-log": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Nhật ký truy cập */
        get: operations["AccessLog_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Danh sách cơ quan */
        get: operations["Agencies_list"];
        put?: never;
        /**
         * Thành lập một cơ quan
         * @description Lỗi riêng: `agency-code-taken`.
         */
        post: operations["AgencyCommands_register"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Một cơ quan */
        get: operations["Agencies_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{code}/abolition": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sáp nhập hoặc giải thể một cơ quan
         * @description Việc còn dang dở chuyển cho cơ quan kế thừa hoặc kết thúc; báo cáo, phiếu điểm và lịch sử giữ nguyên. Lỗi riêng: `agency-ended`, `agency-has-subordinates`.
         */
        post: operations["AgencyCommands_abolish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{code}/name": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Đổi tên một cơ quan */
        put: operations["AgencyCommands_rename"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/api-tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Các mã truy cập còn hiệu lực mà người dùng quản lý */
        get: operations["ApiTokens_list"];
        put?: never;
        /** Cấp mã truy cập */
        post: operations["ApiTokens_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/api-tokens/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Thu hồi mã truy cập */
        delete: operations["ApiTokens_revoke"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/appraisals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Một tiêu chí của mọi cơ quan */
        get: operations["Appraisals_grid"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/appraisals/acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Chấp nhận hàng loạt
         * @description Mọi ô chưa quyết định và đã có điểm, trừ ô đang giải trình; được ghi là chấp nhận hàng loạt. Lỗi riêng: `own-agency`, `not-the-appraiser`, `outside-window`, `campaign-locked`, `scores-refused`, `nothing-to-accept`.
         */
        post: operations["Appraisals_acceptAll"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/appraisals/assignments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Các tiêu chí được giao thẩm định và tiến độ */
        get: operations["Appraisals_assignments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/appraisals/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Quyết định nhiều ô một lần
         * @description Tất cả được ghi, hoặc không ô nào. Lỗi riêng: `own-agency`, `not-the-appraiser`, `outside-window`, `campaign-locked`, `scores-refused`, `nothing-to-accept`.
         */
        post: operations["Appraisals_decideMany"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/appraisals/{agency}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Các tiêu chí thẩm định của một cơ quan
         * @description Cơ quan xem phiếu của mình, với điểm của những lần đã công khai.
         */
        get: operations["Appraisals_tree"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/appraisals/{agency}/leaves/{leaf}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Quyết định một tiêu chí
         * @description Chấp nhận, hoặc cho điểm kèm lý do. Lỗi riêng: `own-agency`, `not-the-appraiser`, `outside-window`, `campaign-locked`, `scores-refused`, `nothing-to-accept`.
         */
        put: operations["Appraisals_decideOne"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/awards": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tập thể, cá nhân đã được tặng Bằng khen */
        get: operations["Awards_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/awards/{year}/acts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Ai đã làm gì, khi nào, vì sao
         * @description Mới nhất trước; chỉ ghi thêm, không sửa, không xóa.
         */
        get: operations["AwardProposals_record"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/awards/{year}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ghi quyết định khen thưởng
         * @description Số, ngày quyết định; từ đó hồ sơ không thay đổi nữa. Lỗi riêng: `awards-not-ready`, `awards-in-other-phase`.
         */
        post: operations["AwardProposals_close"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/awards/{year}/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Giữ, loại, bổ sung hoặc hoàn tác
         * @description Một hay nhiều đối tượng một lần, tất cả hoặc không. Lỗi riêng: `award-decisions-refused`, `no-published-edition`, `awards-in-other-phase`.
         */
        post: operations["AwardProposals_decide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/awards/{year}/discipline-cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Các trường hợp kỷ luật trong năm
         * @description Thủ trưởng thấy của cơ quan mình.
         */
        get: operations["DisciplineCases_list"];
        put?: never;
        /**
         * Ghi một trường hợp kỷ luật
         * @description Ghi được cả khi hồ sơ đã trình. Lỗi riêng: `awards-in-other-phase`.
         */
        post: operations["DisciplineCases_record"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/awards/{year}/discipline-cases/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Rút lại một trường hợp đã ghi
         * @description Lỗi riêng: `discipline-withdrawn`, `awards-in-other-phase`.
         */
        post: operations["DisciplineCases_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/awards/{year}/dossier": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Hồ sơ khen thưởng
         * @description Đề xuất theo bản công bố đang có hiệu lực; căn cứ nào đã thay đổi sau khi quyết định thì nêu ở `changes`.
         */
        get: operations["AwardProposals_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/awards/{year}/list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Danh sách tặng Bằng khen
         * @description Văn bản application/vnd.openxmlformats-officedocument.wordprocessingml.document, kèm theo quyết định khen thưởng; chưa có quyết định thì chưa có danh sách.
         */
        get: operations["Awards_certificates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/awards/{year}/nominations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Các cá nhân được đề nghị
         * @description Kèm việc cơ quan có đủ điều kiện hay không và vì sao.
         */
        get: operations["Nominations_list"];
        put?: never;
        /**
         * Đề nghị khen thưởng một cá nhân
         * @description Thủ trưởng đề nghị người của cơ quan mình, trong thời gian đã đặt; Sở Nội vụ bổ sung được, kèm lý do. Lỗi riêng: `nominations-closed`, `already-nominated`, `awards-in-other-phase`.
         */
        post: operations["Nominations_nominate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/awards/{year}/nominations/order": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Xếp thứ tự ưu tiên các đề nghị của cơ quan
         * @description Khi vượt mức trần, người xếp sau bị bớt trước. Lỗi riêng: `awards-in-other-phase`.
         */
        put: operations["Nominations_order"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/awards/{year}/nominations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Sửa một đề nghị
         * @description Bản trước còn trong nhật ký. Lỗi riêng: `nominations-closed`, `already-nominated`, `awards-in-other-phase`.
         */
        put: operations["Nominations_change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/awards/{year}/nominations/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Rút một đề nghị
         * @description Lỗi riêng: `awards-in-other-phase`.
         */
        post: operations["Nominations_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/awards/{year}/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Thiết lập khen thưởng của một năm */
        get: operations["AwardSettings_read"];
        /**
         * Đặt thiết lập khen thưởng
         * @description Năm mới gửi If-Match: "0". Lỗi riêng: `award-settings-invalid`, `awards-in-other-phase`.
         */
        put: operations["AwardSettings_save"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/awards/{year}/submission": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Trình lãnh đạo
         * @description Lỗi riêng: `awards-not-ready` (còn đề xuất chưa quyết định, căn cứ đã thay đổi, vượt mức trần), `awards-in-other-phase`.
         */
        post: operations["AwardProposals_submit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/awards/{year}/submission/document": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Tờ trình
         * @description Theo thể thức Nghị định 30/2020/NĐ-CP. Chưa trình thì là dự thảo, để trống số, ngày và người ký. Lỗi riêng: `no-published-edition`.
         */
        get: operations["AwardProposals_document"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/awards/{year}/submission/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Trả lại hồ sơ để Sở Nội vụ rà soát
         * @description Lỗi riêng: `awards-in-other-phase`.
         */
        post: operations["AwardProposals_return"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/awards/{year}/verdicts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Đồng ý hoặc không đồng ý từng đối tượng
         * @description Cho ý kiến lại được đến khi có quyết định. Lỗi riêng: `award-decisions-refused`, `awards-in-other-phase`.
         */
        post: operations["AwardProposals_judge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/boards/{scheme}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Bảng xếp hạng của một bộ tiêu chí riêng
         * @description Tính tại lúc đọc, trên dữ liệu hiện có.
         */
        get: operations["Boards_board"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/boards/{scheme}/{agency}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Phiếu điểm của một cơ quan trên bảng này, có giải thích */
        get: operations["Boards_card"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calendar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Ngày nghỉ và ngày làm bù của một năm */
        get: operations["Calendar_ofYear"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calendar/{year}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Thay lịch của một năm
         * @description Hạn chưa qua mà rơi vào ngày nghỉ được chuyển sang ngày làm việc kế tiếp; nhắc việc dời theo. Lỗi riêng: `calendar-days-invalid`.
         */
        put: operations["Calendar_save"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/campaigns/{year}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Đợt chấm điểm của một năm */
        get: operations["Campaigns_read"];
        /**
         * Đặt thời gian của đợt chấm điểm
         * @description Đợt mới gửi If-Match: "0". Lỗi riêng: `windows-invalid`, `no-criteria-in-force`, `campaign-locked`.
         */
        put: operations["Campaigns_save"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/campaigns/{year}/editions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Công bố kết quả đã chốt
         * @description If-Match là phiên bản của đợt chấm điểm. Sau khi mở lại và chốt lại, đây là bản đính chính với lý do đã nêu khi mở lại. Lỗi riêng: `campaign-not-locked`, `already-published`, `edition-unchanged`, `nothing-to-publish`.
         */
        post: operations["Editions_publish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/campaigns/{year}/extensions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Gia hạn cho một cơ quan
         * @description Lỗi riêng: `extension-not-later`, `campaign-locked`.
         */
        post: operations["Campaigns_extend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/campaigns/{year}/freshness": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Kết quả đã gồm những gì, còn chờ những gì
         * @description Cho kết quả tạm tính và kết quả chính thức.
         */
        get: operations["Freshness_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/campaigns/{year}/lock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Chốt điểm
         * @description Lỗi riêng: `leaves-undecided`, `scores-on-their-way`, `outside-window`, `campaign-locked`.
         */
        post: operations["Campaigns_lock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/campaigns/{year}/reopening": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Mở lại đợt chấm điểm đã chốt, có lý do
         * @description Trước khi công bố: hoàn tác việc chốt. Sau khi công bố: để đính chính bằng một lần công bố mới; bản đã công bố giữ nguyên. Điểm quyết định thuộc thẩm định lần 2, không theo thời gian của giai đoạn. Lỗi riêng: `campaign-not-locked`.
         */
        post: operations["Campaigns_reopen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/campaigns/{year}/visibility": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Công khai điểm từng lần thẩm định cho cơ quan
         * @description Một công tắc cho mọi bộ tiêu chí của năm; mở được cả sau khi chốt điểm.
         */
        put: operations["Campaigns_show"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/clock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Giờ nghiệp vụ */
        get: operations["Clock_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/consolidated-reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Các kỳ báo cáo tổng hợp */
        get: operations["ConsolidatedReports_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/consolidated-reports/{period}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Báo cáo tổng hợp toàn tỉnh của một kỳ */
        get: operations["ConsolidatedReports_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contact-points/{personId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Địa chỉ nhận thư của một người */
        get: operations["ContactPoints_one"];
        /** Đổi địa chỉ nhận thư */
        put: operations["ContactPoints_save"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/criteria-sets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Các phiên bản bộ tiêu chí */
        get: operations["CriteriaSets_list"];
        put?: never;
        /**
         * Nhập một phiên bản mới, thành dự thảo
         * @description Được đánh số tiếp theo của năm và nhóm. Lỗi riêng: `invalid-document`, `invalid-workbook` (mọi chỗ sai, kèm JSON pointer hoặc sheet và ô), `plan-year-missing`, `criteria-set-unchanged`.
         */
        post: operations["CriteriaSetCommands_import"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/criteria-sets/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Xem trước thứ hạng theo một tài liệu, không lưu gì
         * @description Đổi trọng số, ngưỡng hay phương án thì chỉ số, hạng, xếp loại và điểm của mọi cơ quan trong nhóm đổi thế nào. Lỗi riêng: `invalid-document`, `invalid-workbook` (mọi chỗ sai, kèm JSON pointer hoặc sheet và ô), `plan-year-missing`.
         */
        post: operations["CriteriaSetCommands_preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/criteria-sets/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Một bộ tiêu chí */
        get: operations["CriteriaSets_one"];
        put?: never;
        post?: never;
        /**
         * Xóa một bản dự thảo
         * @description Phiên bản đã từng có hiệu lực được giữ mãi. Lỗi riêng: `criteria-set-kept`.
         */
        delete: operations["CriteriaSetCommands_remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/criteria-sets/{code}/diff": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Khác gì một phiên bản khác, bằng lời
         * @description Không nêu `against` thì so với phiên bản đang có hiệu lực của cùng năm và nhóm.
         */
        get: operations["CriteriaSets_diff"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/criteria-sets/{code}/document": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Xuất bộ tiêu chí
         * @description Đúng tài liệu đã nhập, dạng JSON; bảng tính khi `Accept` là kiểu của XLSX. Lỗi riêng: `workbook-too-large`.
         */
        get: operations["CriteriaSets_document"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/criteria-sets/{code}/in-force": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Đưa một phiên bản vào hiệu lực
         * @description Cả nhóm được chấm lại cùng lúc. Đưa lại phiên bản cũ vào hiệu lực là hoàn tác. Lỗi riêng: `criteria-set-in-force`, `campaign-locked`.
         */
        post: operations["CriteriaSetCommands_putInForce"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/criteria-sets/{code}/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Xem trước thứ hạng nếu phiên bản này có hiệu lực
         * @description Tính trên dữ liệu hiện có, không lưu gì.
         */
        get: operations["CriteriaSets_previewOf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/demonstration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Các tài khoản trình diễn */
        get: operations["Demonstration_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/editions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Các lần công bố, mới nhất trước */
        get: operations["Editions_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/editions/{year}/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Một lần công bố */
        get: operations["Editions_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/editions/{year}/{number}/cards/{agency}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Phiếu điểm chính thức, đúng như khi công bố
         * @description Điểm từng tiêu chí, điểm thưởng, điểm trừ, quy tắc loại trừ, điều tra. Cơ quan xem phiếu của mình.
         */
        get: operations["Editions_card"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/editions/{year}/{number}/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Bản đính chính đã thay đổi những gì
         * @description Ai từ hạng nào sang hạng nào; với phiếu điểm được xem: tiêu chí, điểm thưởng, điểm trừ, quy tắc nào khác đi.
         */
        get: operations["Editions_changes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/editions/{year}/{number}/document": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Toàn văn một lần công bố để đối chiếu mã băm
         * @description Phiếu điểm của từng cơ quan nằm trong đó bằng mã băm.
         */
        get: operations["Editions_document"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/editions/{year}/{number}/ranking": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Bảng xếp hạng chính thức
         * @description Mọi người đã đăng nhập đều xem được. `Accept: text/csv` cho bảng, `text/plain` cho bản in.
         */
        get: operations["Editions_ranking"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Luồng sự kiện: bảng xếp hạng, chỉ tiêu vừa thay đổi */
        get: operations["Events_stream"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/evidence-documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tài liệu kiểm chứng của một cơ quan */
        get: operations["Evidence_list"];
        put?: never;
        /**
         * Ghi một văn bản làm tài liệu kiểm chứng
         * @description Văn bản đã có (cùng số, ký hiệu, ngày) thì nhận lại bản đã lưu.
         */
        post: operations["Evidence_cite"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/explanation-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Các yêu cầu và trả lời, cũ trước mới sau */
        get: operations["Explanations_list"];
        put?: never;
        /**
         * Yêu cầu cơ quan giải trình một tiêu chí
         * @description Trong thẩm định lần 1. Lỗi riêng: `own-agency`, `not-the-appraiser`, `outside-window`, `campaign-locked`.
         */
        post: operations["Explanations_ask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/explanation-requests/{id}/reply": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Trả lời yêu cầu giải trình
         * @description Thủ trưởng gửi, trong thời gian giải trình. Lỗi riêng: `outside-window`, `already-replied`, `campaign-locked`.
         */
        post: operations["Explanations_reply"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/explanations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cơ quan tự giải trình một tiêu chí
         * @description Thủ trưởng gửi, trong thời gian giải trình; tiêu chí được quyết định lại ở lần 2. Lỗi riêng: `outside-window`, `campaign-locked`.
         */
        post: operations["Explanations_unasked"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/inbox": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Thông báo của người dùng */
        get: operations["Inbox_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/inbox/{id}/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Đánh dấu đã đọc */
        post: operations["Inbox_read"];
        /** Đánh dấu chưa đọc */
        delete: operations["Inbox_unread"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/indicators": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Danh mục số liệu báo cáo */
        get: operations["Indicators_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/indicators/indices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Các chỉ số của tỉnh qua từng năm */
        get: operations["Indices_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/indicators/indices/results": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Kết quả của một năm: điểm, hạng, tăng giảm so với lần trước */
        get: operations["Indices_ofYear"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/indicators/indices/{code}/results/{year}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Ghi kết quả được công bố của một năm
         * @description Lần đầu gửi If-Match: "0".
         */
        put: operations["Indices_record"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/indicators/{key}/values": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Một số liệu trong một kỳ: toàn tỉnh và từng cơ quan */
        get: operations["Indicators_valuesOf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/late-facts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Số liệu đến sau khi chốt
         * @description Không bao giờ tự làm thay đổi kết quả đã công bố; muốn tính thì mở lại đợt chấm điểm và quyết định. Mới nhất trước.
         */
        get: operations["LateFacts_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/link-surveys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Các đợt điều tra bằng liên kết, kèm tỷ lệ trả lời */
        get: operations["LinkSurveys_list"];
        put?: never;
        /**
         * Mở một đợt điều tra
         * @description Lỗi riêng: `survey-invalid`.
         */
        post: operations["LinkSurveys_open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/link-surveys/{id}/counting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Kiểm phiếu
         * @description Cộng mọi đợt đã hết hạn của cùng năm và nhóm cơ quan, thay kết quả trước. Lỗi riêng: `survey-open`, `campaign-locked`.
         */
        post: operations["LinkSurveys_count"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/link-surveys/{id}/links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cấp liên kết trả lời
         * @description Mã chỉ hiện một lần. Lỗi riêng: `survey-closed`, `survey-invalid`.
         */
        post: operations["LinkSurveys_issue"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/mail-hold": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Thư đi có đang bị giữ sau khi khôi phục cơ sở dữ liệu hay không */
        get: operations["MailHold_show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/mail-hold/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Cho gửi hoặc bỏ các thư đang bị giữ, có ghi lý do và người quyết định */
        post: operations["MailHold_decide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/mailbox/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Thư trong hộp thư thử nghiệm */
        get: operations["Mailbox_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/mailbox/messages/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Một thư trong hộp thư thử nghiệm */
        get: operations["Mailbox_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Người đang đăng nhập */
        get: operations["Me_me"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Đổi mật khẩu */
        put: operations["Me_password"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Các thư đã gửi */
        get: operations["Messages_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/messages/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Một thư đã gửi */
        get: operations["Messages_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/messages/{id}/resend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Gửi lại một thư */
        post: operations["Messages_resend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/obligations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Việc phải làm của các cơ quan trong phạm vi được xem */
        get: operations["Obligations_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/obligations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Một việc, kèm lịch sử */
        get: operations["Obligations_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/obligations/{id}/completion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ghi nhận hoàn thành
         * @description Cán bộ hoặc thủ trưởng của cơ quan. Lỗi riêng: `obligation-not-open`, `obligation-met-by-report`.
         */
        post: operations["Obligations_complete"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/obligations/{id}/extension": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Gia hạn
         * @description Sở Nội vụ dời hạn ra sau. Lỗi riêng: `obligation-not-open`, `extension-not-later`.
         */
        post: operations["Obligations_extend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/obligations/{id}/reopening": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Rút lại ghi nhận hoàn thành
         * @description Thủ trưởng của cơ quan hoặc Sở Nội vụ. Lỗi riêng: `obligation-not-met`.
         */
        post: operations["Obligations_reopen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/par-index/{year}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Chỉ số CCHC của tỉnh: tổng, từng lĩnh vực, phần của từng cơ quan chủ trì, nội dung yếu
         * @description Kết quả các chỉ số do trung ương công bố theo năm: `/indicators/indices/results`.
         */
        get: operations["ParIndex_index"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/par-index/{year}/improvements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Nhiệm vụ khắc phục nội dung yếu và tình trạng
         * @description Cơ quan xem nhiệm vụ của mình.
         */
        get: operations["ParIndex_improvements"];
        put?: never;
        /**
         * Giao khắc phục một nội dung yếu
         * @description Mở một nhiệm vụ trong kế hoạch của năm cho cơ quan chủ trì. Lỗi riêng: `component-not-weak`, `improvement-open`, `deadline-passed`.
         */
        post: operations["ParIndex_improve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/par-index/{year}/leaves/{leaf}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Một tiêu chí thành phần, kèm giải thích
         * @description Cơ quan xem tiêu chí mình chủ trì.
         */
        get: operations["ParIndex_leaf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/par-index/{year}/parts/{agency}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Trả lại phần tự chấm của một cơ quan
         * @description Trước khi quyết định tiêu chí nào của phần đó. Lỗi riêng: `part-not-submitted`, `part-appraised`, `own-agency`, `not-the-appraiser`, `outside-window`, `extension-not-later`, `campaign-locked`.
         */
        post: operations["ParIndex_giveBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/par-index/{year}/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Ngưỡng yếu */
        get: operations["ParIndex_read"];
        /** Đặt ngưỡng yếu */
        put: operations["ParIndex_save"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/par-index/{year}/table": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Bảng điểm để in: lĩnh vực, tiêu chí, tiêu chí thành phần */
        get: operations["ParIndex_table"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/parked-messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Thông điệp đỗ của mọi dịch vụ, mới nhất trước */
        get: operations["AllParkedMessages_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/parked-messages/gateway/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Một thông điệp đỗ, với nguyên nhân và nội dung */
        get: operations["ParkedMessages_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/parked-messages/gateway/{id}/discard": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Bỏ hẳn, có ghi lý do và người bỏ */
        post: operations["ParkedMessages_discard"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/parked-messages/gateway/{id}/redrive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Gửi lại về đúng hàng đợi của nó, một lần */
        post: operations["ParkedMessages_redrive"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/parked-messages/indicators/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Một thông điệp đỗ, với nguyên nhân và nội dung */
        get: operations["indicators_ParkedMessages_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/parked-messages/indicators/{id}/discard": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Bỏ hẳn, có ghi lý do và người bỏ */
        post: operations["indicators_ParkedMessages_discard"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/parked-messages/indicators/{id}/redrive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Gửi lại về đúng hàng đợi của nó, một lần */
        post: operations["indicators_ParkedMessages_redrive"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/parked-messages/notifications/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Một thông điệp đỗ, với nguyên nhân và nội dung */
        get: operations["notifications_ParkedMessages_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/parked-messages/notifications/{id}/discard": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Bỏ hẳn, có ghi lý do và người bỏ */
        post: operations["notifications_ParkedMessages_discard"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/parked-messages/notifications/{id}/redrive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Gửi lại về đúng hàng đợi của nó, một lần */
        post: operations["notifications_ParkedMessages_redrive"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/parked-messages/scoring/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Một thông điệp đỗ, với nguyên nhân và nội dung */
        get: operations["scoring_ParkedMessages_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/parked-messages/scoring/{id}/discard": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Bỏ hẳn, có ghi lý do và người bỏ */
        post: operations["scoring_ParkedMessages_discard"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/parked-messages/scoring/{id}/redrive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Gửi lại về đúng hàng đợi của nó, một lần */
        post: operations["scoring_ParkedMessages_redrive"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/parked-messages/tasks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Một thông điệp đỗ, với nguyên nhân và nội dung */
        get: operations["tasks_ParkedMessages_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/parked-messages/tasks/{id}/discard": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Bỏ hẳn, có ghi lý do và người bỏ */
        post: operations["tasks_ParkedMessages_discard"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/parked-messages/tasks/{id}/redrive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Gửi lại về đúng hàng đợi của nó, một lần */
        post: operations["tasks_ParkedMessages_redrive"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Danh sách người dùng */
        get: operations["People_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Các kế hoạch theo năm */
        get: operations["Plans_plans"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plans/{year}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Kế hoạch của một năm */
        get: operations["Plans_plan"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rankings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Bảng xếp hạng tạm tính của một nhóm */
        get: operations["Rankings_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rankings/{agency}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Thứ hạng của một cơ quan */
        get: operations["Rankings_place"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/receipt-keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Khóa kiểm tra biên nhận */
        get: operations["Receipts_keys"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reminder-settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Các thang nhắc việc */
        get: operations["ReminderSettings_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reminder-settings/{class}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Thang nhắc việc của một loại nghĩa vụ */
        get: operations["ReminderSettings_one"];
        /** Đổi thang nhắc việc */
        put: operations["ReminderSettings_save"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reminders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Các lần nhắc việc */
        get: operations["Reminders_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/report-templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Các mẫu báo cáo */
        get: operations["Templates_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/report-templates/{year}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Mẫu báo cáo của một năm */
        get: operations["Templates_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reporting-periods": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Các kỳ báo cáo */
        get: operations["Plans_periods"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Danh sách báo cáo trong phạm vi được xem */
        get: operations["Reports_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Một báo cáo, kèm số liệu */
        get: operations["Reports_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/{id}/acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Chấp nhận báo cáo
         * @description Lỗi riêng: `separation-of-duties`, `report-not-submitted`.
         */
        post: operations["ReportCommands_accept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/{id}/form": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Biểu mẫu của báo cáo
         * @description Các mục, chỉ tiêu áp dụng, số liệu, tỷ lệ đã tính, chỗ còn thiếu và chỗ chưa khớp
         */
        get: operations["Reports_form"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lịch sử của báo cáo */
        get: operations["Reports_history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/{id}/receipts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Các biên nhận của một báo cáo */
        get: operations["Receipts_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/{id}/receipts/{revision}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Biên nhận của một lần gửi */
        get: operations["Receipts_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/{id}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Trả lại báo cáo
         * @description Sở Nội vụ trả lại, kèm lý do và hạn gửi lại. Lỗi riêng: `separation-of-duties`, `report-not-submitted`.
         */
        post: operations["ReportCommands_sendBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/{id}/submission": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Gửi báo cáo
         * @description Thủ trưởng gửi, nhận biên nhận có ký số. Lỗi riêng: `head-approval-required`, `report-not-open`, `period-not-open`, `report-incomplete`, `cross-check-failed`.
         */
        post: operations["ReportCommands_submit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/{id}/values": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Lưu số liệu
         * @description Thay toàn bộ số liệu; sai kiểu thì từ chối, chưa khớp thì cảnh báo. Lỗi riêng: `report-not-open`.
         */
        put: operations["ReportCommands_saveValues"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/score-gaps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Chênh lệch giữa tự đánh giá và thẩm định
         * @description Theo lĩnh vực, cơ quan thẩm định và cơ quan được chấm, trong phạm vi được xem.
         */
        get: operations["ScoreGaps_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/scorecards": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Các phiếu điểm */
        get: operations["Scorecards_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/scorecards/{agency}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Phiếu điểm của một cơ quan */
        get: operations["Scorecards_card"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/scorecards/{agency}/adjustments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Điểm thưởng, điểm trừ, căn cứ loại trừ của một cơ quan */
        get: operations["Adjustments_list"];
        put?: never;
        /**
         * Ghi điểm thưởng, điểm trừ hoặc căn cứ loại trừ
         * @description Không ai điều chỉnh điểm cơ quan mình. Lỗi riêng: `adjustment-invalid`, `own-agency`, `campaign-locked`.
         */
        post: operations["Adjustments_give"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/scorecards/{agency}/adjustments/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Rút lại một điều chỉnh
         * @description Lỗi riêng: `adjustment-withdrawn`, `own-agency`, `campaign-locked`.
         */
        post: operations["Adjustments_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/scorecards/{agency}/explanation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Giải thích toàn bộ phiếu điểm */
        get: operations["Scorecards_explanation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/scorecards/{agency}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lịch sử phiếu điểm */
        get: operations["Scorecards_history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/scorecards/{agency}/leaves/{leaf}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Một tiêu chí của phiếu điểm, kèm giải thích */
        get: operations["Scorecards_leaf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/scorecards/{agency}/points-at-risk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Điểm có nguy cơ mất
         * @description Điểm gắn với báo cáo chưa gửi và nhiệm vụ chưa hoàn thành, theo thời hạn.
         */
        get: operations["PointsAtRisk_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/scorecards/{agency}/what-if": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Thử giả định trên phiếu điểm
         * @description Đổi số liệu, thời điểm gửi báo cáo hoặc hoàn thành nhiệm vụ; trả lời chỉ số, hạng, xếp loại, điểm được và mất. Không lưu gì. Lỗi riêng: `what-if-invalid`.
         */
        post: operations["WhatIf_ask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/self-assessments/{agency}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Bản tự đánh giá
         * @description Kèm số liệu hệ thống đã điền sẵn, nguồn và cách tính.
         */
        get: operations["SelfAssessments_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/self-assessments/{agency}/leaves": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Lưu nháp các tiêu chí
         * @description Lỗi riêng: `outside-window`, `campaign-locked`, `scores-refused`.
         */
        put: operations["SelfAssessments_saveLeaves"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/self-assessments/{agency}/submission": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Nộp bản tự đánh giá
         * @description Thủ trưởng nộp; nộp lại được trong thời gian tự đánh giá. Lỗi riêng: `head-approval-required`, `outside-window`, `scores-refused`.
         */
        post: operations["SelfAssessments_submit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Các phiên đăng nhập của người dùng */
        get: operations["Sessions_own"];
        put?: never;
        /** Đăng nhập */
        post: operations["Sessions_open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/current": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Đăng xuất */
        delete: operations["Sessions_endCurrent"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Kết thúc một phiên đăng nhập */
        delete: operations["Sessions_end"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/survey-forms/answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Gửi phiếu trả lời
         * @description Một liên kết chỉ gửi được một lần. Lỗi riêng: `survey-link-used`, `survey-closed`, `survey-answers-invalid`.
         */
        post: operations["SurveyForms_fill"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/survey-forms/form": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Phiếu hỏi của một liên kết
         * @description Lỗi riêng: `survey-link-used`, `survey-closed`.
         */
        post: operations["SurveyForms_form"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/survey-imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Các lần nhập kết quả điều tra của một năm */
        get: operations["SurveyImports_list"];
        put?: never;
        /**
         * Nhập kết quả điều tra từ tệp CSV hoặc XLSX
         * @description dryRun=true xem trước mọi lỗi và thay đổi điểm. Lỗi riêng: `survey-file-invalid`, `campaign-locked`.
         */
        post: operations["SurveyImports_import"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/survey-imports/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Rút lại một lần nhập
         * @description Kết quả nào chưa được thay bằng lần nhập mới hơn thì không còn tính. Lỗi riêng: `survey-withdrawn`, `campaign-locked`.
         */
        post: operations["SurveyImports_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/survey-results": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Kết quả điều tra đang được tính, trong phạm vi được xem */
        get: operations["SurveyResults_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/targets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Các chỉ tiêu và kết quả toàn tỉnh */
        get: operations["Targets_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/targets/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Một chỉ tiêu, kèm kết quả từng cơ quan */
        get: operations["Targets_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Nhiệm vụ của kế hoạch */
        get: operations["Plans_tasks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Một nhiệm vụ */
        get: operations["Plans_task"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        AbolishAgencyDto: {
            /** @example Nghị quyết 12/NQ-HĐND ngày 20/6/2021 */
            legalBasis: string;
            /** @example Sáp nhập vào Sở Tài chính. */
            reason: string;
            /**
             * @description Cơ quan kế thừa nhiệm vụ; để trống khi giải thể
             * @example STC
             */
            successor?: string;
            /**
             * Format: date
             * @description Ngày đầu tiên không còn hoạt động, không sau hôm nay
             * @example 2021-07-01
             */
            validTo: string;
        };
        AcceptAllDto: {
            /**
             * @example [
             *       "UBND-LONGMY"
             *     ]
             */
            agencies?: string[];
            /**
             * @example [
             *       "H3.3.1"
             *     ]
             */
            leaves?: string[];
            /**
             * @description Bộ tiêu chí nào: Chỉ số CCHC (khi không nêu), ứng dụng CNTT, ISO 9001:2015, Chỉ số CCHC cấp tỉnh
             * @default PAR_INDEX
             * @enum {string}
             */
            scheme: "PAR_INDEX" | "ICT" | "ISO_9001" | "PROVINCE";
            /**
             * @description Năm kế hoạch
             * @example 2021
             */
            year: number;
        };
        AcceptedDto: {
            accepted: components["schemas"]["DecidedCellDto"][];
            /**
             * Format: uuid
             * @description Mã của lần chấp nhận hàng loạt
             */
            id: string;
            skipped: components["schemas"]["SkippedCellDto"][];
        };
        AccessEntryDto: {
            /** Format: date-time */
            at: string;
            displayName: string | null;
            /** Format: uuid */
            id: string;
            /** @example POST */
            method: string;
            /** @example 10.1.2.3 */
            network: string;
            /** @example /api/v1/reports/…/submission */
            path: string;
            /** Format: uuid */
            personId: string | null;
            /** @example 201 */
            status: number;
            traceId: string | null;
            /** @enum {string} */
            via: "session" | "token" | "none";
        };
        ActedLeafDto: {
            appraiser: components["schemas"]["AppraiserDto"];
            /** @description Quy tắc là giả định, tỉnh cần thay thế */
            assumed: boolean;
            /**
             * @description Điểm cao nhất còn có thể đạt
             * @example 3.00
             */
            attainable: string;
            /** @description Điểm theo số liệu hệ thống; không có khi tiêu chí không lấy số liệu tự động */
            auto?: string | null;
            /** @description Cách tính theo số liệu hệ thống, khi đang lấy điểm của người chấm */
            autoFormula?: string;
            /** @example H3.3.1 */
            code: string;
            /** @description Điểm các lần trong phạm vi được xem, cũ trước mới sau */
            decisions: components["schemas"]["LeafDecisionDto"][];
            evidence: string[];
            /** @example 930 / 1.000 = 93 % */
            formula: string;
            inputs: components["schemas"]["LeafInputDto"][];
            /** @enum {string} */
            kind: "APPRAISAL" | "SURVEY";
            legalBasis: components["schemas"]["LegalDocumentDto"][];
            /**
             * @description Điểm tối đa được tính; 0.00 khi không áp dụng
             * @example 3.00
             */
            max: string;
            name: string;
            /** @example 2.79 */
            points: string;
            /** @description Số điểm là giả định */
            pointsAssumed: boolean;
            provenance: components["schemas"]["ProvenanceDto"];
            /** @description Quy tắc chấm điểm bằng lời */
            rule: string;
            /** @enum {string|null} */
            source: "AUTO" | "SELF" | "APPRAISAL_1" | "APPRAISAL_2" | "SURVEY" | null;
            /** @description Nguồn số liệu tự động bằng lời */
            sourceRule?: string;
            /** @enum {string} */
            state: "SCORED" | "PENDING" | "NOT_APPLICABLE";
            /** @description Kết quả điều tra đang tính */
            survey: components["schemas"]["LeafSurveyDto"] | null;
        };
        AdjustmentDocumentDto: {
            abstract: string | null;
            /** Format: date */
            issuedOn: string | null;
            /** @example 15/QĐ-UBND */
            symbol: string;
        };
        AdjustmentDto: {
            /** Format: date-time */
            at: string;
            authorName: string;
            evidence: components["schemas"]["AdjustmentDocumentDto"][];
            /** Format: uuid */
            id: string;
            /**
             * @description Điểm thưởng, điểm trừ, căn cứ loại trừ (như người đứng đầu bị kỷ luật), miễn áp dụng quy tắc loại trừ
             * @enum {string}
             */
            kind: "BONUS" | "PENALTY" | "GROUND" | "WAIVER";
            legalBasis: string;
            /**
             * @description Nhân danh cơ quan nào; COUNCIL là Hội đồng thẩm định
             * @example SNV
             */
            onBehalfOf: string | null;
            /**
             * @description Trước khi áp mức trần của bộ tiêu chí
             * @example 1.50
             */
            points: string | null;
            reason: string;
            /** @example LT-04 */
            rule: string | null;
            /** @description Đã rút lại; để trống khi còn hiệu lực */
            withdrawal: components["schemas"]["WithdrawalDto"] | null;
        };
        AdjustmentEvidenceDto: {
            /** @example Quyết định nhân rộng mô hình một cửa liên thông */
            abstract?: string | null;
            /**
             * Format: date
             * @example 2022-01-05
             */
            issuedOn?: string | null;
            /**
             * @description Số, ký hiệu; văn bản mật chỉ ghi số, ký hiệu
             * @example 15/QĐ-UBND
             */
            symbol: string;
        };
        AgencyAttainmentDto: {
            /** @example UBND-LONGMY */
            agencyCode: string;
            agencyName: string | null;
            attained: boolean | null;
            /** @example 7574 */
            denominator: string;
            /** @example 7308 */
            numerator: string;
            /** @example 96.49 */
            value: string | null;
        };
        AgencyDto: {
            /** @example UBND-LONGMY */
            code: string;
            emulationBlock: components["schemas"]["EmulationBlockDto"] | null;
            /** @description Căn cứ pháp lý của việc kết thúc */
            endLegalBasis: string | null;
            /** @description Lý do kết thúc hoạt động */
            endReason: string | null;
            /** @enum {string|null} */
            group: "DEPARTMENT" | "DISTRICT" | "COMMUNE" | null;
            inRanking: boolean;
            /** @example PEOPLES_COMMITTEE */
            kind: string;
            /** @enum {string} */
            level: "PROVINCE" | "DISTRICT" | "COMMUNE";
            /** @example Ủy ban nhân dân huyện Long Mỹ */
            name: string;
            note?: string;
            officialCode: string | null;
            /** @example UBND-TINH */
            parent: string | null;
            /** @example UBND huyện Long Mỹ */
            shortName: string;
            /**
             * @description Nguồn của dữ liệu
             * @example GSO-2021
             */
            source: string;
            /**
             * @description Cơ quan kế thừa
             * @example STC
             */
            successor: string | null;
            /** Format: date */
            validFrom: string | null;
            /**
             * Format: date
             * @description Ngày đầu tiên không còn hoạt động
             */
            validTo: string | null;
            version: number;
        };
        AgencyValueDto: {
            /** @example UBND-LONGMY */
            agencyCode: string;
            /** @example UBND huyện Long Mỹ */
            agencyName: string | null;
            /** @example 7574 */
            denominator: string | null;
            /** @description Lý do không áp dụng */
            notApplicable?: string;
            /** @example 7308 */
            numerator: string | null;
            /**
             * @description Tổng, số trả lời có, hoặc tỷ lệ %
             * @example 96.49
             */
            value: string | null;
        };
        AllParkedPageDto: {
            data: components["schemas"]["ParkedMessageDto"][];
            page: components["schemas"]["PageOfAllDto"];
            /** @description Các dịch vụ chưa trả lời, nên chưa có trong danh sách */
            unavailable: ("gateway" | "tasks" | "indicators" | "scoring" | "notifications")[];
        };
        AnswerOptionDto: {
            /** @example A */
            code: string;
            /** @example Tốt */
            label: string;
        };
        ApiTokenDto: {
            agencies: string[] | null;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            expiresAt: string;
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            lastUsedAt: string | null;
            name: string;
            /** Format: uuid */
            personId: string | null;
            scopes: ("agencies:read" | "agencies:write" | "tasks:read" | "tasks:write" | "reports:read" | "reports:write" | "indicators:read" | "indicators:write" | "scores:read" | "scores:write" | "rankings:read" | "rankings:write" | "notifications:read" | "notifications:write")[];
        };
        AppraisalTreeDto: {
            /** @example UBND-LONGMY */
            agencyCode: string;
            agencyName: string;
            fields: components["schemas"]["TreeFieldDto"][];
            /** @description Số tiêu chí chưa đủ quyết định */
            undecided: number;
            /** @example 2021 */
            year: number;
        };
        AppraiserDto: {
            /**
             * @description COUNCIL: Hội đồng thẩm định, với tiêu chí của chính cơ quan thẩm định
             * @example STP
             */
            code: string;
            name: string;
        };
        AppraiserGapDto: {
            /** @description Số cơ quan có tiêu chí vừa tự chấm vừa được thẩm định */
            agencies: number;
            /**
             * @description Điểm thẩm định
             * @example 112.25
             */
            appraised: string;
            /** @example H3 */
            code: string;
            /** @description Số lượt một bên cho là không áp dụng */
            disputed: number;
            /**
             * @description Độ lệch (điểm phần trăm) so với các cơ quan thẩm định còn lại
             * @example -3.10
             */
            drift: string | null;
            /**
             * @description Thẩm định trừ tự đánh giá
             * @example -8.25
             */
            gap: string;
            /**
             * @description Chênh lệch so với điểm tối đa (%)
             * @example -5.89
             */
            gapPercent: string;
            /** @description Số lượt bị hạ điểm */
            lowered: number;
            /**
             * @description Điểm tối đa
             * @example 140.00
             */
            max: string;
            name: string;
            /** @description Số lượt tiêu chí so sánh được */
            pairs: number;
            /** @description Số lượt được nâng điểm */
            raised: number;
            /** @description Số lượt thẩm định lần 2 khác lần 1 */
            revised: number;
            /**
             * @description Điểm tự đánh giá
             * @example 120.50
             */
            self: string;
            /** @description Số lượt giữ nguyên */
            unchanged: number;
        };
        AsOfDto: {
            /**
             * Format: date-time
             * @description Thời điểm nghiệp vụ của kết quả
             */
            instant: string;
            /**
             * @description Vị trí trong nhật ký sự kiện
             * @example 1048
             */
            position: string;
        };
        AskDto: {
            /** @example UBND-LONGMY */
            agencyCode: string;
            /** @example H3.3.1 */
            leaf: string;
            /** @example Đề nghị giải trình 12 hồ sơ quá hạn không tính vào tỷ lệ. */
            text: string;
            /**
             * @description Năm kế hoạch
             * @example 2021
             */
            year: number;
        };
        AskedAgencyDto: {
            /** @example UBND-LONGMY */
            code: string;
            name: string;
        };
        AssessedLeafDto: {
            /** @example H3.3.1 */
            code: string;
            evidence: components["schemas"]["CitationDto"][];
            /** @description Điểm đang nhập; null thì lấy số liệu của hệ thống */
            given: components["schemas"]["GivenScoreDto"] | null;
            justification: string | null;
            /**
             * @description Còn thiếu gì để nộp
             * @example [
             *       "missing-evidence"
             *     ]
             */
            lacks: string[];
            /** @example 3.00 */
            max: string;
            /** @example RATIO */
            method: string;
            name: string;
            options: components["schemas"]["OptionDto"][];
            preFilled: components["schemas"]["PreFillDto"] | null;
            reason: string | null;
            /** @description Quy tắc chấm điểm bằng lời */
            rule: string;
            /** @description Điểm các lần đã ghi, cũ trước mới sau, trong phạm vi được xem */
            scores: components["schemas"]["RoundScoreDto"][];
            /** @description Sai với tiêu chí điều tra xã hội học */
            selfAssessed: boolean;
            /** @description Tài liệu cần có */
            wanted: string[];
        };
        AssignmentDto: {
            /** @description Số cơ quan phải quyết định */
            cells: number;
            /** @description Số cơ quan đã quyết định */
            decided: number;
            /** @example H3 */
            field: string;
            /** @example H3.3.1 */
            leaf: string;
            name: string;
        };
        AttemptDto: {
            attempt: number;
            /** Format: date-time */
            dataStartedAt: string | null;
            /** Format: date-time */
            endedAt: string | null;
            outcome: string | null;
            response: string | null;
            /** Format: date-time */
            startedAt: string;
        };
        AudienceDto: {
            /**
             * @description OWN: cơ quan có nghĩa vụ; ANY: mọi cơ quan; hoặc mã cơ quan
             * @example OWN
             */
            agency: string;
            /** @enum {string} */
            role: "OFFICER" | "HEAD" | "HOME_AFFAIRS" | "APPRAISER" | "COUNCIL" | "LEADER" | "ADMINISTRATOR";
        };
        AwardActDto: {
            agencyCode: string | null;
            /** Format: date-time */
            at: string;
            authorName: string;
            /** @description Căn cứ của quyết định, hoặc nội dung đã ghi */
            content: Record<string, unknown> | null;
            edition: number | null;
            /** @enum {string} */
            kind: "SETTINGS" | "NOMINATED" | "CHANGED" | "ORDERED" | "WITHDRAWN" | "KEPT" | "DROPPED" | "UNDONE" | "SUBMITTED" | "RETURNED" | "APPROVED" | "REFUSED" | "DECIDED";
            /** @example 12 */
            number: string;
            reason: string | null;
            /** @description Mã cơ quan với tập thể, id của đề nghị với cá nhân */
            subject: string | null;
        };
        AwardDossierDto: {
            /** @description Quyết định khen thưởng */
            decision: components["schemas"]["DecidedPaperDto"] | null;
            /** @description Bản công bố đang có hiệu lực; để trống khi chưa công bố */
            edition: number | null;
            /** @enum {string} */
            phase: "PREPARING" | "SUBMITTED" | "DECIDED";
            /** @description Tập thể trước; cơ quan không đủ điều kiện và không có gì phải xét thì không nêu */
            proposals: components["schemas"]["AwardProposalDto"][];
            settings: components["schemas"]["AwardSettingsDto"];
            /** @description Tờ trình */
            submission: components["schemas"]["SubmittedPaperDto"] | null;
            /** @description Tăng sau mỗi thay đổi; cũng là ETag */
            version: number;
            /** @example 2021 */
            year: number;
        };
        AwardDto: {
            achievements: string | null;
            agencyCode: string;
            agencyName: string;
            /** @enum {string} */
            kind: "COLLECTIVE" | "INDIVIDUAL";
            personName: string | null;
            /** @description Số thứ tự trong danh sách tập thể, hoặc cá nhân */
            place: number;
            position: string | null;
            /** Format: date */
            signedOn: string;
            /**
             * @description Quyết định khen thưởng
             * @example 215/QĐ-UBND
             */
            symbol: string;
            /** @example 2021 */
            year: number;
        };
        AwardProposalDto: {
            agencyCode: string;
            agencyName: string;
            /**
             * @description Căn cứ đã thay đổi sau khi quyết định, hoặc sau khi trình
             * @example [
             *       "Hạng: 2 → 4"
             *     ]
             */
            changes: string[];
            decision: components["schemas"]["ProposalDecisionDto"] | null;
            /**
             * @example {
             *       "Chỉ số": "93,10",
             *       "Hạng": "1",
             *       "Xếp loại": "Xuất sắc"
             *     }
             */
            ground: {
                [key: string]: string;
            };
            /** @enum {string} */
            kind: "COLLECTIVE" | "INDIVIDUAL";
            /** @description Cá nhân; để trống với tập thể */
            nominee: components["schemas"]["NomineeDto"] | null;
            /**
             * @description Hệ thống đề xuất; đủ điều kiện nhưng vượt mức trần; không đủ điều kiện; bị kỷ luật
             * @enum {string}
             */
            outcome: "PROPOSED" | "CAPPED" | "UNQUALIFIED" | "DISCIPLINED";
            reasons: string[];
            /**
             * @description Chờ Sở Nội vụ quyết định, không đề xuất, giữ, loại; đã trình, được đồng ý, không được đồng ý
             * @enum {string}
             */
            state: "PROPOSED" | "NOT_PROPOSED" | "KEPT" | "DROPPED" | "SUBMITTED" | "APPROVED" | "REFUSED";
            /**
             * @description Mã cơ quan với tập thể, id của đề nghị với cá nhân
             * @example UBND-LONGMY
             */
            subject: string;
            /** @description Ý kiến của lãnh đạo */
            verdict: components["schemas"]["VerdictDto"] | null;
        };
        AwardSettingsDto: {
            /**
             * @description Cơ quan có cá nhân trực tiếp tham mưu công tác cải cách hành chính của tỉnh
             * @example [
             *       "SNV"
             *     ]
             */
            advisingAgencies: string[];
            /** @description Thiết lập là giả định, tỉnh cần thay thế */
            assumed: boolean;
            /**
             * @description Mức xếp loại để được xét Bằng khen tập thể
             * @example XUAT_SAC
             */
            band: string;
            /** @description Mức trần, để tránh hình thức, tràn lan */
            caps: components["schemas"]["CapsDto"];
            /**
             * Format: date
             * @description Ngày bắt đầu nhận đề nghị khen thưởng
             * @example 2022-01-01
             */
            firstDay: string;
            /**
             * @description Cơ quan được Bằng khen tập thể và (AND), hoặc (OR), xếp hạng nhất khối thi đua
             * @enum {string}
             */
            individualRule: "AND" | "OR";
            /**
             * Format: date
             * @description Ngày cuối, tính cả ngày này
             * @example 2022-03-31
             */
            lastDay: string;
            /** @description Phần đầu của tờ trình và danh sách */
            letterhead: components["schemas"]["LetterheadDto"];
            /**
             * @description Đang chuẩn bị, đã trình, đã có quyết định
             * @enum {string}
             */
            phase: "PREPARING" | "SUBMITTED" | "DECIDED";
            version: number;
            /** @example 2021 */
            year: number;
        };
        BandDto: {
            /** @example TOT */
            code: string;
            /** @example 80.00 */
            gte: string;
            /** @example 90.00 */
            lt: string | null;
            /** @example Tốt */
            name: string;
        };
        BoardCardDto: {
            /** @description Mọi con số lấy từ dữ liệu tại đúng thời điểm này */
            asOf: components["schemas"]["AsOfDto"];
            /** @description Có tiêu chí hoặc điểm là giả định */
            assumed: boolean;
            /** @description Mức xếp loại là giả định, tỉnh cần thay thế */
            bandsAssumed: boolean;
            /** @example 2021-ICT-DEPARTMENT-1 */
            criteriaSet: string;
            /** @enum {string} */
            group: "DEPARTMENT" | "DISTRICT";
            leaves: components["schemas"]["ExplainedLeafDto"][];
            /**
             * Format: date-time
             * @description Chốt điểm lúc nào
             */
            lockedAt: string | null;
            /** @description Kết quả tạm tính, chưa chốt điểm */
            provisional: boolean;
            row: components["schemas"]["BoardRowDto"];
            scheme: components["schemas"]["SchemeOwnerDto"];
            /** @description Cơ quan được xem thứ hạng của cả nhóm */
            visibleToAgencies: boolean;
            /** @example 2021 */
            year: number;
        };
        BoardDto: {
            /** @description Mọi con số lấy từ dữ liệu tại đúng thời điểm này */
            asOf: components["schemas"]["AsOfDto"];
            /** @description Có tiêu chí hoặc điểm là giả định */
            assumed: boolean;
            /** @description Mức xếp loại là giả định, tỉnh cần thay thế */
            bandsAssumed: boolean;
            /** @example 2021-ICT-DEPARTMENT-1 */
            criteriaSet: string;
            /** @enum {string} */
            group: "DEPARTMENT" | "DISTRICT";
            /**
             * Format: date-time
             * @description Chốt điểm lúc nào
             */
            lockedAt: string | null;
            /** @description Kết quả tạm tính, chưa chốt điểm */
            provisional: boolean;
            rows: components["schemas"]["BoardRowDto"][];
            scheme: components["schemas"]["SchemeOwnerDto"];
            /** @description Cơ quan được xem thứ hạng của cả nhóm */
            visibleToAgencies: boolean;
            /** @example 2021 */
            year: number;
        };
        BoardRowDto: {
            /** @example STP */
            agencyCode: string;
            /** @example Sở Tư pháp */
            agencyName: string;
            /** @example KHA */
            band: string;
            /** @example Khá */
            bandName: string;
            /**
             * @description Chỉ số cao nhất còn có thể đạt
             * @example 100.00
             */
            bestAttainable: string;
            /**
             * @description Hạng trong khối thi đua
             * @example 1
             */
            blockRank: number | null;
            coverage: components["schemas"]["CoverageDto"];
            /** @example KTD-TMTH */
            emulationBlock: string | null;
            /** @example 72.50 */
            index: string;
            /** @example 85.00 */
            max: string;
            /** @example 61.63 */
            points: string;
            /**
             * @description Để trống khi chưa công khai thứ hạng cho cơ quan
             * @example 1
             */
            rank: number | null;
        };
        CalendarDayDto: {
            /** @description Chưa xác nhận thì chưa tính là ngày nghỉ */
            confirmed: boolean;
            /**
             * Format: date
             * @example 2021-04-21
             */
            date: string;
            /** @enum {string} */
            kind: "HOLIDAY" | "COMPENSATORY" | "SWAP_OFF" | "MAKEUP_WORK";
            /** @example Giỗ Tổ Hùng Vương */
            name: string;
            /** @description Căn cứ */
            source: string | null;
        };
        CalendarDto: {
            /** @description Ngày nghỉ và ngày làm bù; thứ Bảy, Chủ nhật nghỉ hằng tuần */
            days: components["schemas"]["CalendarDayDto"][];
            /** @example Asia/Ho_Chi_Minh */
            timeZone: string;
            /**
             * Format: date
             * @description Ngày nghiệp vụ hôm nay
             * @example 2021-03-08
             */
            today: string;
            /** @example 1 */
            version: number;
            /** @example 2021 */
            year: number;
        };
        CampaignDto: {
            /** @description Thời gian là giả định, tỉnh cần thay thế */
            assumed: boolean;
            /** @description Lần công bố mới nhất */
            edition: number | null;
            extensions: components["schemas"]["ExtensionDto"][];
            /** Format: date-time */
            lockedAt: string | null;
            /** @description Vị trí trong nhật ký sự kiện khi chốt */
            lockedPosition: string | null;
            phases: components["schemas"]["PhaseDto"][];
            /** @description Các lần mở lại sau khi chốt */
            reopenings: components["schemas"]["ReopeningDto"][];
            /** @enum {string} */
            scheme: "PAR_INDEX" | "ICT" | "ISO_9001" | "PROVINCE";
            /**
             * @description Đang mở, đã chốt, đã công bố, mở lại để sửa
             * @enum {string}
             */
            state: "OPEN" | "LOCKED" | "PUBLISHED" | "REOPENED";
            version: number;
            visibleRounds: ("SELF" | "APPRAISAL_1" | "APPRAISAL_2")[];
            /** @example 2021 */
            year: number;
        };
        CapsDto: {
            /**
             * @description Tỷ lệ tập thể tối đa trong mỗi nhóm xếp hạng (%), làm tròn xuống; để trống là không giới hạn
             * @example 30
             */
            collectivePercent: number | null;
            /**
             * @description Số tập thể tối đa của cả tỉnh; để trống là không giới hạn
             * @example 8
             */
            collectives: number | null;
            /**
             * @description Số cá nhân tối đa của cả tỉnh; để trống là không giới hạn
             * @example 20
             */
            individuals: number | null;
            /**
             * @description Số cá nhân tối đa một cơ quan; để trống là không giới hạn
             * @example 2
             */
            individualsPerAgency: number | null;
        };
        CardDto: {
            /** @example UBND-LONGMY */
            agencyCode: string;
            agencyName: string;
            asOf: components["schemas"]["AsOfDto"] | null;
            /**
             * @description Sau các quy tắc loại trừ
             * @example YEU
             */
            band: string;
            /**
             * @description Theo chỉ số, trước các quy tắc loại trừ
             * @example YEU
             */
            bandByIndex: string | null;
            /** @example Yếu */
            bandName: string;
            bandsAssumed: boolean;
            /** @example 100.00 */
            bestAttainable: string;
            /** @example 0.00 */
            bonus: string;
            coverage: components["schemas"]["CoverageDto"];
            /** @example 2021-DISTRICT-1 */
            criteriaSet: string;
            /** @description Các quy tắc loại trừ đang áp dụng */
            disqualifications: components["schemas"]["DisqualificationDto"][];
            fields: components["schemas"]["ScoringFieldDto"][];
            /** @enum {string|null} */
            group: "DEPARTMENT" | "DISTRICT" | null;
            /** @example 47.98 */
            index: string;
            /** @example 47.98 */
            indexBeforeAdjustment: string;
            /** @example 0.00 */
            penalty: string;
            /** @description Kết quả tạm tính, chưa công bố */
            provisional: boolean;
            survey: components["schemas"]["ShareDto"];
            total: components["schemas"]["PointsDto"];
            /** @example 60.61 */
            tthcPercent: string;
            /** @description Phiên bản của phiếu điểm, cũng là ETag; để trống khi xem lại quá khứ */
            version: number | null;
            /** @example 2021 */
            year: number;
        };
        CardSummaryDto: {
            /** @example UBND-LONGMY */
            agencyCode: string;
            agencyName: string;
            asOf: components["schemas"]["AsOfDto"] | null;
            /**
             * @description Sau các quy tắc loại trừ
             * @example YEU
             */
            band: string;
            /**
             * @description Theo chỉ số, trước các quy tắc loại trừ
             * @example YEU
             */
            bandByIndex: string | null;
            /** @example 100.00 */
            bestAttainable: string;
            /** @example 0.00 */
            bonus: string;
            coverage: components["schemas"]["CoverageDto"];
            /** @example 2021-DISTRICT-1 */
            criteriaSet: string;
            /** @description Các quy tắc loại trừ đang áp dụng */
            disqualifications: components["schemas"]["DisqualificationDto"][];
            /** @enum {string|null} */
            group: "DEPARTMENT" | "DISTRICT" | null;
            /** @example 47.98 */
            index: string;
            /** @example 47.98 */
            indexBeforeAdjustment: string;
            /** @example 0.00 */
            penalty: string;
            /** @description Kết quả tạm tính, chưa công bố */
            provisional: boolean;
            survey: components["schemas"]["ShareDto"];
            total: components["schemas"]["PointsDto"];
            /** @example 60.61 */
            tthcPercent: string;
            /** @description Phiên bản của phiếu điểm, cũng là ETag; để trống khi xem lại quá khứ */
            version: number | null;
            /** @example 2021 */
            year: number;
        };
        CellDecisionDto: {
            /**
             * @description Chấp nhận điểm hiện có: tự đánh giá hoặc số liệu ở lần 1, điểm lần 1 ở lần 2
             * @enum {boolean}
             */
            accept?: true;
            /** @example UBND-LONGMY */
            agencyCode: string;
            /** @example H3.3.1 */
            leaf: string;
            /** @description Bắt buộc khi cho điểm */
            reason?: string | null;
            score?: components["schemas"]["ScoreInputDto"];
            /**
             * @description Phiên bản đã đọc của ô
             * @example 1
             */
            version: number;
        };
        CellDto: {
            /** @example UBND-LONGMY */
            agencyCode: string;
            agencyName: string;
            /**
             * @description COUNCIL: Hội đồng thẩm định
             * @example STP
             */
            appraiser: string;
            /** @description Đã đủ quyết định để chốt */
            decided: boolean;
            explanations: components["schemas"]["ExplanationDto"][];
            /** @example H3.3.1 */
            leaf: string;
            /** @example 3.00 */
            max: string;
            /** @description Ông/bà là người quyết định ô này */
            mine: boolean;
            name: string;
            /** @description Theo số liệu hệ thống */
            preFilled: components["schemas"]["PositionDto"] | null;
            /** @description Điểm các lần, cũ trước mới sau */
            scores: components["schemas"]["RoundScoreDto"][];
            /** @description Gửi lại khi quyết định */
            version: number;
        };
        ChangePasswordDto: {
            /** Format: password */
            currentPassword: string;
            /** Format: password */
            newPassword: string;
        };
        ChangedAgencyDto: {
            after: components["schemas"]["PlaceThenDto"] | null;
            /** @example UBND-LONGMY */
            agencyCode: string;
            agencyName: string;
            before: components["schemas"]["PlaceThenDto"] | null;
            changes: components["schemas"]["EditionChangeDto"][];
        };
        CitationDto: {
            /** Format: uuid */
            documentId: string;
            /** @example tr. 3–5 */
            pages?: string | null;
        };
        CiteDocumentDto: {
            /** @description Trích yếu; văn bản mật không được ghi */
            abstract?: string | null;
            /** @example UBND-LONGMY */
            agencyCode: string;
            /**
             * Format: date
             * @example 2021-12-10
             */
            issuedOn?: string | null;
            /**
             * @description Văn bản mật: chỉ dẫn số, ký hiệu
             * @default false
             */
            secret: boolean;
            /**
             * @description Số và ký hiệu
             * @example 245/BC-UBND
             */
            symbol: string;
        };
        CitedDocumentDto: {
            /** @description Trích yếu; văn bản mật không được ghi */
            abstract?: string | null;
            /** @example UBND-LONGMY */
            agencyCode: string;
            /** @description Số tiêu chí đang dẫn văn bản này */
            citedBy: number;
            /** Format: uuid */
            id: string;
            /**
             * Format: date
             * @example 2021-12-10
             */
            issuedOn?: string | null;
            /**
             * @description Văn bản mật: chỉ dẫn số, ký hiệu
             * @default false
             */
            secret: boolean;
            /**
             * @description Số và ký hiệu
             * @example 245/BC-UBND
             */
            symbol: string;
        };
        CitedEvidenceDto: {
            /** @example Tờ trình dự toán kinh phí CCHC năm 2021 */
            abstract: string;
            /** @example 2021-02-25 */
            date: string;
            /** @example 12/TTr-UBND */
            number: string;
        };
        ClockDto: {
            /**
             * Format: date-time
             * @description Giờ nghiệp vụ
             */
            now: string;
            /** @enum {string} */
            profile: "development" | "production";
            /** @example Asia/Ho_Chi_Minh */
            timeZone: string;
            /**
             * Format: date
             * @example 2021-03-08
             */
            today: string;
        };
        ComparedLeafDto: {
            /** @description Để trống khi bộ mới không có */
            after: components["schemas"]["LeafFiguresDto"] | null;
            /** @description Để trống khi bộ đang có hiệu lực không có */
            before: components["schemas"]["LeafFiguresDto"] | null;
            /** @example S1.3.1 */
            code: string;
            name: string;
        };
        CompleteObligationDto: {
            evidence?: components["schemas"]["CitedEvidenceDto"][];
            /** @example Đã gửi Sở Tài chính tổng hợp. */
            note?: string;
        };
        ComponentDto: {
            /** @example P3.2 */
            code: string;
            /** @description Nhiệm vụ khắc phục, cũ trước mới sau */
            improvements: components["schemas"]["ImprovementDto"][];
            /** @description Các cơ quan chủ trì */
            leadAgencies: components["schemas"]["ScoringAgencyDto"][];
            /**
             * @description Lĩnh vực, tiêu chí, tiêu chí thành phần
             * @enum {string}
             */
            level: "FIELD" | "CRITERION" | "LEAF";
            /**
             * @description Điểm tối đa
             * @example 66.50
             */
            max: string;
            name: string;
            /**
             * @description Điểm tối đa của các tiêu chí chưa ai chấm
             * @example 9.00
             */
            open: string;
            /** @example 78.57 */
            percent: string;
            /** @example 52.25 */
            points: string;
            /** @description Phần đã chấm thấp hơn ngưỡng */
            weak: boolean;
        };
        ConsolidatedIndicatorDto: {
            /** @enum {string} */
            aggregation: "SUM" | "COUNT_TRUE" | "RATIO_OF_SUMS";
            /** @description Giá trị giả định, tỉnh cần thay thế */
            assumed: boolean;
            /** @example A3.15 */
            code: string;
            /** @example 7574 */
            denominator: string | null;
            /**
             * @description Số cơ quan phải báo cáo
             * @example 27
             */
            expected: number;
            /** @example dos_on_time_pct */
            key: string;
            name: string;
            /** @example 7308 */
            numerator: string | null;
            /**
             * @description Số cơ quan đã có số liệu
             * @example 1
             */
            reported: number;
            /** @example A3 */
            section: string;
            /** @example % */
            unit: string;
            /**
             * @description Tổng, số trả lời có, hoặc tỷ lệ %
             * @example 96.49
             */
            value: string | null;
            /** @description Lý do chưa hiện số toàn tỉnh; null khi hiện */
            withheld: string | null;
        };
        ConsolidatedPeriodDto: {
            /** @description Số liệu lũy kế từ đầu năm */
            cumulative: boolean;
            /** Format: date */
            dataFrom: string;
            /**
             * Format: date
             * @description Ngày chốt số liệu
             */
            dataTo: string;
            /** @description Số cơ quan phải báo cáo */
            expected: number;
            /** @example 2021-Q1 */
            period: string;
            /** @description Số cơ quan có báo cáo được tính */
            reported: number;
            /** @enum {string} */
            type: "QUARTER_1" | "HALF_YEAR" | "QUARTER_3" | "YEAR";
            /** @example 2021 */
            year: number;
        };
        ContactPointDto: {
            /**
             * Format: date-time
             * @description Khi máy chủ thư báo địa chỉ không tồn tại
             */
            bouncedAt: string | null;
            /** @example canbo.stc@haugiang.example */
            email: string | null;
            /** Format: uuid */
            personId: string;
            /** @description 0 khi chưa có địa chỉ */
            version: number;
        };
        CountedOptionDto: {
            /** @example A */
            code: string;
            /** @example 62 */
            count: number;
            /** @example Rất hài lòng */
            label: string;
        };
        CoverageDto: {
            /** @example 74 */
            leaves: number;
            /**
             * @description Số tiêu chí thành phần đã biết
             * @example 52
             */
            leavesKnown: number;
            /**
             * @description Điểm tối đa áp dụng
             * @example 98.50
             */
            pointsApplicable: string;
            /**
             * @description Điểm tối đa của các tiêu chí đã có điểm
             * @example 61.50
             */
            pointsKnown: string;
        };
        CreateApiTokenDto: {
            /**
             * @description Phần mềm của các cơ quan này (vai trò cán bộ); quyền ghi chỉ thủ trưởng cấp được; bỏ trống: mã của chính người tạo
             * @example [
             *       "STP"
             *     ]
             */
            agencies?: string[];
            /**
             * @description Số ngày có hiệu lực
             * @default 90
             */
            days: number;
            /** @example Phần mềm một cửa */
            name: string;
            /**
             * @example [
             *       "reports:write"
             *     ]
             */
            scopes: ("agencies:read" | "agencies:write" | "tasks:read" | "tasks:write" | "reports:read" | "reports:write" | "indicators:read" | "indicators:write" | "scores:read" | "scores:write" | "rankings:read" | "rankings:write" | "notifications:read" | "notifications:write")[];
        };
        CriteriaChangeDto: {
            /**
             * @description Mã lĩnh vực, tiêu chí, tiêu chí thành phần hoặc mức; để trống khi nói về cả bộ
             * @example S1.3.1
             */
            code: string;
            /** @enum {string} */
            kind: "ADDED" | "REMOVED" | "MOVED" | "POINTS" | "THRESHOLD" | "OPTION" | "METHOD" | "SOURCE" | "WORDING" | "APPRAISER" | "EVIDENCE" | "PROVENANCE" | "BAND" | "TOTAL" | "NOTE";
            /** @example S1.3.1: mức đạt điểm tối đa từ 100 thành 90 %. */
            words: string;
        };
        CriteriaDecisionDto: {
            /** Format: date-time */
            at: string;
            /**
             * @description Phiên bản bị thay
             * @example 2021-DISTRICT-1
             */
            former: string | null;
            personName: string | null;
            /**
             * @description Vị trí trong nhật ký sự kiện
             * @example 1048
             */
            position: string;
            reason: string;
        };
        CriteriaDiffDto: {
            changes: components["schemas"]["CriteriaChangeDto"][];
            /** @example 2021-DEPARTMENT-1 */
            from: string;
            /** @example 2021-DEPARTMENT-2 */
            to: string;
        };
        CriteriaDto: {
            /** @example H3.3 */
            code: string;
            leaves: components["schemas"]["CriteriaLeafDto"][];
            /** @example 8.00 */
            maxScore: string;
            name: string;
        };
        CriteriaFieldDto: {
            /** @example H3 */
            code: string;
            criteria: components["schemas"]["CriteriaDto"][];
            /** @example 18.00 */
            maxScore: string;
            name: string;
            /** @example TTHC */
            planFieldCode: string | null;
        };
        CriteriaLeafDto: {
            /** @example STP */
            appraiser: string;
            /** @description Quy tắc là giả định, tỉnh cần thay thế */
            assumed: boolean;
            /** @example H3.3.1 */
            code: string;
            evidence: string[];
            /** @enum {string} */
            kind: "APPRAISAL" | "SURVEY";
            /**
             * @example [
             *       "ND-16-2015"
             *     ]
             */
            legalBasis: string[];
            /** @example 3.00 */
            maxScore: string;
            /** @example RATIO */
            method: string;
            name: string;
            /** @description Số điểm là giả định */
            pointsAssumed: boolean;
            /** @description Quy tắc chấm điểm bằng lời */
            rule: string;
            selfAssessed: boolean;
            /** @example CAMAU-1880-2013 */
            source: string;
            sourceRule?: string;
        };
        CriteriaSetDto: {
            /** @example 70.00 */
            appraisalMax: string;
            bands: components["schemas"]["BandDto"][];
            bandsAssumed: boolean;
            /** @example 2.00 */
            bonusMax: string;
            /** @description Các lần đưa vào hiệu lực, mới nhất trước */
            decisions: components["schemas"]["CriteriaDecisionDto"][];
            /** @description Quy tắc loại trừ, áp dụng theo thứ tự */
            disqualifyingRules: components["schemas"]["DisqualifyingRuleDto"][];
            fields: components["schemas"]["CriteriaFieldDto"][];
            /** Format: date-time */
            firstInForceAt: string | null;
            /** @enum {string} */
            group: "DEPARTMENT" | "DISTRICT";
            /** @description SHA-256 của tài liệu */
            hash: string;
            /**
             * @description Khóa của bộ tiêu chí
             * @example 2021-DISTRICT-1
             */
            id: string;
            /** Format: date-time */
            importedAt: string;
            /** @description Người nhập; để trống khi có sẵn từ lúc cài đặt */
            importedBy: string | null;
            /** @description Đang có hiệu lực */
            inForce: boolean;
            /** @example 5.00 */
            penaltyMax: string;
            /**
             * @description Số lần đổi phiên bản có hiệu lực của năm và nhóm; cũng là ETag
             * @example 1
             */
            revision: number;
            /**
             * @description Xếp hạng theo gì: Chỉ số CCHC, ứng dụng CNTT, ISO 9001:2015
             * @enum {string}
             */
            scheme: "PAR_INDEX" | "ICT" | "ISO_9001" | "PROVINCE";
            /**
             * @description Dự thảo, đang có hiệu lực, đã từng có hiệu lực
             * @enum {string}
             */
            state: "DRAFT" | "IN_FORCE" | "FORMER";
            /** @example 30.00 */
            surveyMax: string;
            title: string;
            /** @example 100.00 */
            totalMax: string;
            /** @example 1 */
            version: number;
            /** @example 2021 */
            year: number;
        };
        CriteriaSetHeadDto: {
            /** Format: date-time */
            firstInForceAt: string | null;
            /** @enum {string} */
            group: "DEPARTMENT" | "DISTRICT";
            /** @description SHA-256 của tài liệu */
            hash: string;
            /**
             * @description Khóa của bộ tiêu chí
             * @example 2021-DISTRICT-1
             */
            id: string;
            /** Format: date-time */
            importedAt: string;
            /** @description Người nhập; để trống khi có sẵn từ lúc cài đặt */
            importedBy: string | null;
            /** @description Đang có hiệu lực */
            inForce: boolean;
            /**
             * @description Số lần đổi phiên bản có hiệu lực của năm và nhóm; cũng là ETag
             * @example 1
             */
            revision: number;
            /**
             * @description Xếp hạng theo gì: Chỉ số CCHC, ứng dụng CNTT, ISO 9001:2015
             * @enum {string}
             */
            scheme: "PAR_INDEX" | "ICT" | "ISO_9001" | "PROVINCE";
            /**
             * @description Dự thảo, đang có hiệu lực, đã từng có hiệu lực
             * @enum {string}
             */
            state: "DRAFT" | "IN_FORCE" | "FORMER";
            title: string;
            /** @example 1 */
            version: number;
            /** @example 2021 */
            year: number;
        };
        CriterionDto: {
            /** @example H3.3 */
            code: string;
            leaves: components["schemas"]["LeafDto"][];
            /**
             * @description Điểm tối đa được tính; 0.00 khi không áp dụng
             * @example 3.00
             */
            max: string;
            name: string;
            /** @example 93.00 */
            percent: string;
            /** @example 2.79 */
            points: string;
        };
        DeadlineAtRiskDto: {
            /**
             * @example [
             *       "NVC-01",
             *       "NVC-02"
             *     ]
             */
            codes: string[];
            /** Format: date-time */
            dueAt: string;
            overdue: boolean;
            /**
             * @description Mất nếu mọi việc cùng hạn đều không hoàn thành; không phải tổng từng việc
             * @example 5.00
             */
            points: string;
        };
        DecideDto: {
            decisions: components["schemas"]["CellDecisionDto"][];
            /**
             * @description Bộ tiêu chí nào: Chỉ số CCHC (khi không nêu), ứng dụng CNTT, ISO 9001:2015, Chỉ số CCHC cấp tỉnh
             * @default PAR_INDEX
             * @enum {string}
             */
            scheme: "PAR_INDEX" | "ICT" | "ISO_9001" | "PROVINCE";
            /**
             * @description Năm kế hoạch
             * @example 2021
             */
            year: number;
        };
        DecideOneDto: {
            /**
             * @description Giữ, loại, hoàn tác quyết định trước
             * @enum {string}
             */
            act: "KEEP" | "DROP" | "UNDO";
            /** @description Bắt buộc khi loại, và khi giữ ngoài đề xuất của hệ thống */
            reason?: string;
            /**
             * @description Mã cơ quan với tập thể, id của đề nghị với cá nhân
             * @example UBND-LONGMY
             */
            subject: string;
        };
        DecideProposalsDto: {
            decisions: components["schemas"]["DecideOneDto"][];
        };
        DecidedCellDto: {
            agencyCode: string;
            leaf: string;
            /** @enum {string} */
            round: "APPRAISAL_1" | "APPRAISAL_2";
            score: string | null;
            version: number;
        };
        DecidedPaperDto: {
            /** Format: date-time */
            at: string;
            authorName: string;
            /**
             * Format: date
             * @description Ngày ký, không sau hôm nay
             * @example 2022-02-15
             */
            signedOn: string;
            /** @example Trần Quốc Việt */
            signerName: string;
            /**
             * @description Chức vụ người ký; ký thay thì hai dòng: KT. Giám đốc, Phó Giám đốc
             * @example Giám đốc
             */
            signerPosition: string;
            /**
             * @description Số, ký hiệu
             * @example 45/TTr-SNV
             */
            symbol: string;
        };
        DeciderDto: {
            /** @description Nhân danh cơ quan nào; null khi trước đây không ghi nhận */
            agency: components["schemas"]["DecidingAgencyDto"] | null;
            /** @example Nguyễn Thị Hoa */
            name: string;
            /** @example Người thẩm định */
            role: string;
        };
        DecidingAgencyDto: {
            /**
             * @description COUNCIL: Hội đồng thẩm định
             * @example STP
             */
            code: string;
            /** @example Sở Tư pháp */
            name: string;
        };
        DecisionDto: {
            /**
             * @description Chấp nhận điểm hiện có: tự đánh giá hoặc số liệu ở lần 1, điểm lần 1 ở lần 2
             * @enum {boolean}
             */
            accept?: true;
            /** @description Bắt buộc khi cho điểm */
            reason?: string | null;
            score?: components["schemas"]["ScoreInputDto"];
        };
        DemoAccountDto: {
            /** @example STP */
            agencyCode: string;
            /** @example Sở Tư pháp */
            agencyName: string;
            /**
             * @description Người giả định
             * @example Nguyễn Thị Mai
             */
            displayName: string;
            /** @enum {string} */
            role: "OFFICER" | "HEAD" | "HOME_AFFAIRS" | "APPRAISER" | "COUNCIL" | "LEADER" | "ADMINISTRATOR";
            /** @example canbo.stp */
            username: string;
        };
        DemonstrationDto: {
            /** @description Tài khoản trình diễn; để trống trong vận hành chính thức */
            accounts: components["schemas"]["DemoAccountDto"][];
            /** @description Có hộp thư thử nghiệm */
            mailbox: boolean;
            /** @description Mật khẩu chung của các tài khoản trình diễn */
            password: string | null;
        };
        DiscardParkedMessageDto: {
            /** @example Gửi nhầm khi chạy thử, đã nhập lại bằng tay */
            reason: string;
        };
        DisciplineCaseDto: {
            /** @example UBND-LONGMY */
            agencyCode: string;
            /** Format: date-time */
            at: string;
            authorName: string;
            /** @example Khiển trách */
            form: string;
            /** Format: uuid */
            id: string;
            /** Format: date */
            issuedOn: string;
            /** @description Để trống là tập thể */
            personName: string | null;
            /** @example 12/QĐ-UBND */
            symbol: string;
            /** @description Đã rút lại; để trống khi còn hiệu lực */
            withdrawal: components["schemas"]["DisciplineWithdrawalDto"] | null;
        };
        DisciplineWithdrawalDto: {
            /** Format: date-time */
            at: string;
            authorName: string;
            reason: string;
        };
        DisqualificationDto: {
            /** @description Quy tắc là giả định, tỉnh cần thay thế */
            assumed: boolean;
            /** @example Không xếp loại cao hơn Tốt */
            effect: string;
            /** @example Thiếu báo cáo định kỳ */
            name: string;
            /** @example Quá hạn chưa gửi báo cáo: 2021-Q3. */
            reason: string;
            /** @example LT-03 */
            rule: string;
            /** @description Lý do được miễn áp dụng; khi đó quy tắc không làm giảm xếp loại */
            waived?: string;
        };
        DisqualifyingRuleDto: {
            /** @description Quy tắc là giả định, tỉnh cần thay thế */
            assumed: boolean;
            /**
             * Format: date
             * @description Ngày cuối còn đúng hạn, với quy tắc về tự đánh giá
             */
            by: string | null;
            /** @example LT-03 */
            code: string;
            /** @example Không xếp loại cao hơn Tốt */
            effect: string;
            /** @example Thiếu báo cáo định kỳ */
            name: string;
            /**
             * @example REPORT_MISSING
             * @enum {string}
             */
            when: "SELF_ASSESSMENT_MISSING" | "SELF_ASSESSMENT_LATE" | "REPORT_MISSING" | "RECORDED";
        };
        DocumentCitedDto: {
            /** @description Trích yếu; văn bản mật không có */
            abstract: string | null;
            /** Format: date */
            issuedOn: string | null;
            /** @example tr. 3–5 */
            pages?: string | null;
            /** @example 245/BC-UBND */
            symbol: string;
        };
        EditionChangeDto: {
            /**
             * @description Mã tiêu chí hoặc quy tắc; để trống với chỉ số, hạng, xếp loại
             * @example H6.1.2
             */
            code: string;
            /** @enum {string} */
            kind: "LINE" | "LEAF" | "ADJUSTMENT" | "RULE" | "SURVEY";
            /** @example H6.1.2 Tiết kiệm kinh phí: từ 1,00/2,00 thành 1,75/2,00 điểm (Thẩm định lần 2: 1,75 điểm). */
            words: string;
        };
        EditionChangesDto: {
            /**
             * @description Lần công bố được đính chính
             * @example 1
             */
            against: number;
            agencies: components["schemas"]["ChangedAgencyDto"][];
            edition: components["schemas"]["EditionDto"];
        };
        EditionDto: {
            /** @description Điểm chấm được tính đến đây: lần chốt được công bố */
            asOf: components["schemas"]["AsOfDto"];
            /** @description Số liệu được tính đến đây: lần chốt của bản công bố đầu tiên; sau đó là số liệu đến muộn */
            closing: components["schemas"]["AsOfDto"];
            /**
             * @description SHA-256 của bản JSON chuẩn (RFC 8785) tại `…/document`
             * @example 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08
             */
            hash: string;
            /**
             * @description Lần công bố trong năm; từ lần 2 là đính chính
             * @example 1
             */
            number: number;
            /** @description Kết quả chính thức */
            provisional: boolean;
            /** Format: date-time */
            publishedAt: string;
            publishedBy: string;
            /** @description Lý do đính chính */
            reason: string | null;
            /** @description Lần công bố đã thay thế bản này; để trống khi bản này đang có giá trị */
            supersededBy: number | null;
            /** @example 2021 */
            year: number;
        };
        EditionLineDto: {
            /** @example UBND-LONGMY */
            agencyCode: string;
            agencyName: string;
            /** @example KHA */
            band: string;
            /** @example Khá */
            bandName: string;
            /**
             * @description Hạng trong khối thi đua
             * @example 2
             */
            blockRank: number | null;
            /** @example 0.00 */
            bonus: string;
            /** @description SHA-256 của phiếu điểm tại `…/cards/{agency}` */
            cardHash: string;
            /** @example 2021-DISTRICT-1 */
            criteriaSet: string;
            /** @example KTD-HUYEN */
            emulationBlock: string | null;
            /** @enum {string} */
            group: "DEPARTMENT" | "DISTRICT";
            /** @example 72.55 */
            index: string;
            /** @example 98.50 */
            max: string;
            movement: components["schemas"]["MovementDto"] | null;
            /** @example 0.50 */
            penalty: string;
            /** @example 71.95 */
            points: string;
            /** @description Lần trước; để trống khi mới vào diện xếp hạng */
            previous: components["schemas"]["PlaceThenDto"] | null;
            /**
             * @description Hạng trong nhóm
             * @example 2
             */
            rank: number;
            shortName: string;
            /** @example 81.00 */
            surveyPercent: string;
            /** @example 60.61 */
            tthcPercent: string;
        };
        EditionRankingDto: {
            data: components["schemas"]["EditionLineDto"][];
            edition: components["schemas"]["EditionDto"];
            /**
             * @description Luôn một trang
             * @example {
             *       "page": 1,
             *       "pageSize": 27,
             *       "total": 27
             *     }
             */
            page: Record<string, unknown>;
        };
        EmulationBlockDto: {
            /** @description Giá trị giả định, tỉnh cần thay thế */
            assumed: boolean;
            /** @example KTD-HUYEN */
            code: string;
            /** @example Khối UBND huyện, thị xã, thành phố */
            name: string;
        };
        EvidenceDocumentDto: {
            /** @description Trích yếu; văn bản mật không được ghi */
            abstract?: string | null;
            /** @example UBND-LONGMY */
            agencyCode: string;
            /** Format: uuid */
            id: string;
            /**
             * Format: date
             * @example 2021-12-10
             */
            issuedOn?: string | null;
            /**
             * @description Văn bản mật: chỉ dẫn số, ký hiệu
             * @default false
             */
            secret: boolean;
            /**
             * @description Số và ký hiệu
             * @example 245/BC-UBND
             */
            symbol: string;
        };
        ExcludedRowDto: {
            /** @example UBND-LONGMY */
            agencyCode: string;
            /** @example 2 */
            count: number;
            /** @example H1.8.1 */
            leaf: string;
            /** @example 14 */
            row: number;
        };
        ExplainedCardDto: {
            /** @description Điểm thưởng, điểm trừ, căn cứ loại trừ và miễn áp dụng còn hiệu lực, trước khi áp mức trần */
            adjustments: components["schemas"]["StandingAdjustmentDto"][];
            /** @example UBND-LONGMY */
            agencyCode: string;
            agencyName: string;
            asOf: components["schemas"]["AsOfDto"] | null;
            /**
             * @description Sau các quy tắc loại trừ
             * @example YEU
             */
            band: string;
            /**
             * @description Theo chỉ số, trước các quy tắc loại trừ
             * @example YEU
             */
            bandByIndex: string | null;
            bandName: string;
            bandsAssumed: boolean;
            /** @example 100.00 */
            bestAttainable: string;
            /** @example 0.00 */
            bonus: string;
            coverage: components["schemas"]["CoverageDto"];
            /** @example 2021-DISTRICT-1 */
            criteriaSet: string;
            /** @description Các quy tắc loại trừ đang áp dụng */
            disqualifications: components["schemas"]["DisqualificationDto"][];
            fields: components["schemas"]["ExplainedFieldDto"][];
            /** @enum {string|null} */
            group: "DEPARTMENT" | "DISTRICT" | null;
            /** @example 47.98 */
            index: string;
            /** @example 47.98 */
            indexBeforeAdjustment: string;
            /** @example 0.00 */
            penalty: string;
            /** @description Kết quả tạm tính, chưa công bố */
            provisional: boolean;
            survey: components["schemas"]["ShareDto"];
            total: components["schemas"]["PointsDto"];
            /** @example 60.61 */
            tthcPercent: string;
            /** @description Phiên bản của phiếu điểm, cũng là ETag; để trống khi xem lại quá khứ */
            version: number | null;
            /** @example 2021 */
            year: number;
        };
        ExplainedCriterionDto: {
            code: string;
            leaves: components["schemas"]["ActedLeafDto"][];
            /**
             * @description Điểm tối đa được tính; 0.00 khi không áp dụng
             * @example 3.00
             */
            max: string;
            name: string;
            /** @example 93.00 */
            percent: string;
            /** @example 2.79 */
            points: string;
        };
        ExplainedFieldDto: {
            code: string;
            criteria: components["schemas"]["ExplainedCriterionDto"][];
            /**
             * @description Điểm tối đa được tính; 0.00 khi không áp dụng
             * @example 3.00
             */
            max: string;
            name: string;
            /** @example 93.00 */
            percent: string;
            planFieldCode: string | null;
            /** @example 2.79 */
            points: string;
        };
        ExplainedLeafDto: {
            appraiser: components["schemas"]["AppraiserDto"];
            /** @description Quy tắc là giả định, tỉnh cần thay thế */
            assumed: boolean;
            /**
             * @description Điểm cao nhất còn có thể đạt
             * @example 3.00
             */
            attainable: string;
            /** @description Điểm theo số liệu hệ thống; không có khi tiêu chí không lấy số liệu tự động */
            auto?: string | null;
            /** @description Cách tính theo số liệu hệ thống, khi đang lấy điểm của người chấm */
            autoFormula?: string;
            /** @example H3.3.1 */
            code: string;
            evidence: string[];
            /** @example 930 / 1.000 = 93 % */
            formula: string;
            inputs: components["schemas"]["LeafInputDto"][];
            /** @enum {string} */
            kind: "APPRAISAL" | "SURVEY";
            legalBasis: components["schemas"]["LegalDocumentDto"][];
            /**
             * @description Điểm tối đa được tính; 0.00 khi không áp dụng
             * @example 3.00
             */
            max: string;
            name: string;
            /** @example 2.79 */
            points: string;
            /** @description Số điểm là giả định */
            pointsAssumed: boolean;
            provenance: components["schemas"]["ProvenanceDto"];
            /** @description Quy tắc chấm điểm bằng lời */
            rule: string;
            /** @enum {string|null} */
            source: "AUTO" | "SELF" | "APPRAISAL_1" | "APPRAISAL_2" | "SURVEY" | null;
            /** @description Nguồn số liệu tự động bằng lời */
            sourceRule?: string;
            /** @enum {string} */
            state: "SCORED" | "PENDING" | "NOT_APPLICABLE";
        };
        ExplanationDto: {
            /** @example UBND-LONGMY */
            agencyCode: string;
            /** Format: date-time */
            at: string;
            authorName: string;
            evidence?: components["schemas"]["CitationDto"][];
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "REQUEST" | "REPLY";
            /** @example H3.3.1 */
            leaf: string;
            /** @example STP */
            onBehalfOf: string;
            /**
             * Format: uuid
             * @description Trả lời yêu cầu nào; null khi cơ quan tự giải trình
             */
            requestId: string | null;
            text: string;
            /**
             * @description Năm kế hoạch
             * @example 2021
             */
            year: number;
        };
        ExtendDto: {
            /** @example UBND-LONGMY */
            agencyCode: string;
            /**
             * Format: date
             * @example 2022-01-05
             */
            lastDay: string;
            /** @enum {string} */
            phase: "SELF_ASSESSMENT" | "APPRAISAL_1" | "EXPLANATION" | "APPRAISAL_2";
            /** @example Công văn 15/UBND-NV ngày 30/12/2021 đề nghị gia hạn do khắc phục dịch bệnh. */
            reason: string;
        };
        ExtendObligationDto: {
            /**
             * @description Ngày cuối cùng của hạn mới; rơi vào ngày nghỉ thì chuyển sang ngày làm việc kế tiếp
             * @example 2021-03-24
             */
            deadlineDate: string;
            /** @example Công văn xin gia hạn 45/UBND-NV ngày 09/3/2021. */
            reason: string;
        };
        ExtensionDto: {
            /** @example UBND-LONGMY */
            agencyCode: string;
            /** Format: date-time */
            at: string;
            authorName: string;
            /** Format: uuid */
            id: string;
            /**
             * Format: date
             * @example 2022-01-05
             */
            lastDay: string;
            /** @enum {string} */
            phase: "SELF_ASSESSMENT" | "APPRAISAL_1" | "EXPLANATION" | "APPRAISAL_2";
            /** @example Công văn 15/UBND-NV ngày 30/12/2021 đề nghị gia hạn do khắc phục dịch bệnh. */
            reason: string;
        };
        FieldDto: {
            /** @example TTHC */
            code: string;
            /** @example Cải cách thủ tục hành chính */
            name: string;
            nameEn: string | null;
            /** @example VPUBND */
            ownerAgency: string;
            /** @example VI.4 */
            ownerBasis: string | null;
            /** @example 3 */
            position: number;
        };
        FieldError: {
            /** @example A1.02 */
            cell?: string;
            /** @example Phải là số nguyên. */
            message: string;
            /** @example /values/tong-so-ho-so */
            pointer: string;
            /** @example Tiêu chí thành phần */
            sheet?: string;
            /** @example not-an-integer */
            slug: string;
        };
        FillFormDto: {
            answers: components["schemas"]["FormAnswerDto"][];
            /** @description Mã trong liên kết */
            token: string;
        };
        FormAnswerDto: {
            /** @example UBND-LONGMY */
            agencyCode: string;
            /** @example H1.8.1 */
            leaf: string;
            /** @example A */
            option: string;
        };
        FormCellDto: {
            /** @description Chỉ tiêu giả định cho bản trình diễn */
            assumed: boolean;
            /**
             * @example [
             *       {
             *         "lte": "plan_tasks_total"
             *       }
             *     ]
             */
            checks: Record<string, unknown>[];
            /** @example A1.02 */
            code: string;
            /** @example plan_tasks_done */
            key: string;
            /**
             * @description Phát sinh trong kỳ, tại ngày chốt, hoặc tỷ lệ do hệ thống tính
             * @enum {string}
             */
            measure: "FLOW" | "STOCK" | "RATE";
            /** @example Số nhiệm vụ đã hoàn thành */
            name: string;
            /** @description Lý do không áp dụng */
            notApplicable: string | null;
            note: string | null;
            /**
             * @description Tỷ lệ phần trăm đã tính
             * @example 23.33
             */
            rate: string | null;
            required: boolean;
            /** @enum {string} */
            type: "INTEGER" | "DECIMAL" | "BOOLEAN" | "COMPUTED_PERCENT";
            /** @example nhiệm vụ */
            unit: string;
            /** @description Số liệu đã nhập; null nếu chưa có */
            value: (number | string | boolean) | null;
        };
        FormSectionDto: {
            cells: components["schemas"]["FormCellDto"][];
            /** @example A1 */
            code: string;
            /** @example Công tác chỉ đạo, điều hành CCHC */
            name: string;
        };
        FreshnessDto: {
            /** @description Kết quả tạm tính của từng nhóm đã gồm các sự kiện đến đây */
            groups: components["schemas"]["GroupFreshnessDto"][];
            heard: components["schemas"]["HeardDto"][];
            /** @description Sự kiện đến sau khi chốt, không tính vào kết quả chính thức */
            lateFacts: number;
            /** @description Bây giờ, và vị trí cuối của nhật ký sự kiện */
            now: components["schemas"]["AsOfDto"];
            /** @description Kết quả chính thức mới nhất; để trống khi chưa công bố */
            official: components["schemas"]["OfficialDto"] | null;
            /** @description Chưa có trong kết quả tạm tính */
            pending: components["schemas"]["PendingDto"];
            /** @example 2021 */
            year: number;
        };
        GapDto: {
            /** @description Số cơ quan có tiêu chí vừa tự chấm vừa được thẩm định */
            agencies: number;
            /**
             * @description Điểm thẩm định
             * @example 112.25
             */
            appraised: string;
            /** @description Số lượt một bên cho là không áp dụng */
            disputed: number;
            /**
             * @description Thẩm định trừ tự đánh giá
             * @example -8.25
             */
            gap: string;
            /**
             * @description Chênh lệch so với điểm tối đa (%)
             * @example -5.89
             */
            gapPercent: string;
            /** @description Số lượt bị hạ điểm */
            lowered: number;
            /**
             * @description Điểm tối đa
             * @example 140.00
             */
            max: string;
            /** @description Số lượt tiêu chí so sánh được */
            pairs: number;
            /** @description Số lượt được nâng điểm */
            raised: number;
            /** @description Số lượt thẩm định lần 2 khác lần 1 */
            revised: number;
            /**
             * @description Điểm tự đánh giá
             * @example 120.50
             */
            self: string;
            /** @description Số lượt giữ nguyên */
            unchanged: number;
        };
        GiveAdjustmentDto: {
            /** @description Tài liệu kiểm chứng */
            evidence?: components["schemas"]["AdjustmentEvidenceDto"][];
            /**
             * @description Điểm thưởng, điểm trừ, căn cứ loại trừ (như người đứng đầu bị kỷ luật), miễn áp dụng quy tắc loại trừ
             * @enum {string}
             */
            kind: "BONUS" | "PENALTY" | "GROUND" | "WAIVER";
            /**
             * @description Căn cứ pháp lý
             * @example Quyết định 15/QĐ-UBND ngày 05/01/2022
             */
            legalBasis: string;
            /**
             * @description Số điểm, với điểm thưởng và điểm trừ
             * @example 1.50
             */
            points?: string;
            /** @example Mô hình một cửa liên thông được tỉnh nhân rộng. */
            reason: string;
            /**
             * @description Quy tắc loại trừ, với căn cứ và miễn áp dụng
             * @example LT-04
             */
            rule?: string;
        };
        GivenScoreDto: {
            chosen: string[] | null;
            /** @description null khi cho thẳng số điểm hoặc chấp nhận điểm đã có */
            how: components["schemas"]["HowDto"] | null;
            /**
             * @description null: không áp dụng
             * @example 2.50
             */
            score: string | null;
        };
        GroupFreshnessDto: {
            /** @enum {string} */
            group: "DEPARTMENT" | "DISTRICT";
            /**
             * Format: date-time
             * @description Thời điểm nghiệp vụ của kết quả
             */
            instant: string;
            /**
             * @description Vị trí trong nhật ký sự kiện
             * @example 1048
             */
            position: string;
            /**
             * @description Phiên bản của bảng xếp hạng tạm tính
             * @example 12
             */
            version: number;
        };
        HeardDto: {
            /**
             * @description Nguồn sự kiện
             * @example tasks
             */
            context: string;
            /**
             * Format: date-time
             * @description Đã nhận đủ đến thời điểm này, theo giờ thật
             */
            until: string;
        };
        HowDto: {
            /**
             * @description Số lượng người chấm ghi
             * @example 3
             */
            count?: string;
            /**
             * @description Cách tính theo bộ tiêu chí lúc cho điểm
             * @example 85 / 100 = 85 %; 70 % ≤ 85 % < 95 % → 3 × 85 / 95 = 2,68 điểm
             */
            formula: string;
            /**
             * @description Tỷ lệ phần trăm người chấm ghi
             * @example 85
             */
            percent?: string;
        };
        ImportSurveyDto: {
            /**
             * Format: byte
             * @description Nội dung tệp CSV (UTF-8) hoặc XLSX, mã hóa base64. Dòng đầu là tiêu đề: Cơ quan, Tiêu chí, Nhóm trả lời, Phương án; có thể thêm Cơ quan người trả lời (phiếu của người thuộc chính cơ quan đó không được tính) và Số phiếu (mặc định 1).
             */
            content: string;
            /** @example dieu-tra-2021.xlsx */
            fileName: string;
            /**
             * @description Nhóm cơ quan được đánh giá
             * @enum {string}
             */
            group: "DEPARTMENT" | "DISTRICT";
            /** @example 2021 */
            year: number;
        };
        ImportedSurveyDto: {
            /** @description Số phiếu được tính */
            answers: number;
            dryRun: boolean;
            /** @description Số lỗi; có lỗi thì không nhập dòng nào */
            errorCount: number;
            /** @description Tối đa 1.000 lỗi đầu tiên */
            errors: components["schemas"]["SurveyFaultDto"][];
            /** @description Dòng không tính vì người trả lời thuộc chính cơ quan được đánh giá; tối đa 1.000 dòng */
            excluded: components["schemas"]["ExcludedRowDto"][];
            /** @example dieu-tra-2021.xlsx */
            fileName: string;
            /**
             * Format: uuid
             * @description Để trống khi xem trước
             */
            id: string | null;
            results: components["schemas"]["PreviewedLeafDto"][];
            /** @description Số dòng, không kể tiêu đề */
            rows: number;
        };
        ImprovementDto: {
            /** @example STTTT */
            agencyCode: string;
            agencyName: string;
            /** @example P3.2 */
            component: string;
            /** Format: date */
            deadlineDate: string;
            /** Format: date-time */
            dueAt: string | null;
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            metAt: string | null;
            /**
             * Format: uuid
             * @description Việc phải làm trong /obligations
             */
            obligationId: string | null;
            /**
             * @description Đạt bao nhiêu phần trăm khi giao
             * @example 55.00
             */
            percent: string;
            person: string;
            /** Format: date-time */
            requestedAt: string;
            requestedBy: string;
            /**
             * @description REQUESTED: nhiệm vụ đang được mở
             * @enum {string}
             */
            state: "REQUESTED" | "IN_TERM" | "NOT_DONE" | "DONE_ON_TIME" | "DONE_LATE";
            /** @example Còn trong hạn */
            stateName: string;
            /**
             * @description Mã nhiệm vụ trong kế hoạch
             * @example KP-P3.2-1
             */
            taskCode: string;
            title: string;
        };
        InboxItemDto: {
            body: string;
            /** Format: date-time */
            createdAt: string;
            /** Format: uuid */
            id: string;
            /**
             * @description REMINDERS: nhắc việc; RESULTS: công bố kết quả
             * @example REMINDERS
             */
            kind: string;
            /** Format: date-time */
            readAt: string | null;
            /**
             * Format: uuid
             * @description Nghĩa vụ được nhắc, hoặc lần công bố
             */
            subject: string;
            /** @example Báo cáo CCHC quý I năm 2021: còn 7 ngày làm việc */
            title: string;
        };
        IndexDto: {
            /** @example PAR_INDEX */
            code: string;
            /** @example Chỉ số cải cách hành chính (PAR INDEX) */
            name: string;
            /** @example Bộ Nội vụ */
            owner: string;
            /** @description Kết quả theo năm */
            results: components["schemas"]["IndexResultDto"][];
            /** @description Cấu trúc của chỉ số, kèm nguồn và mức tin cậy */
            structure: {
                [key: string]: unknown;
            };
            /** @example % */
            unit: string;
        };
        IndexMovementDto: {
            /**
             * @description Tăng, giảm so với lần trước
             * @example 1.59
             */
            change: string | null;
            /** @enum {string} */
            code: "PAR_INDEX" | "SIPAS" | "PAPI" | "PCI";
            name: string;
            owner: string;
            /** @description Kết quả gần nhất trước đó */
            previous: components["schemas"]["YearResultDto"] | null;
            /**
             * @description Tăng bậc (dương) hoặc giảm bậc (âm)
             * @example 7
             */
            rankChange: number | null;
            /** @description Kết quả của năm được hỏi */
            result: components["schemas"]["YearResultDto"] | null;
            /** @example % */
            unit: string;
            /** @description Gửi lại trong If-Match khi ghi kết quả; 0 khi chưa có */
            version: number;
        };
        IndexResultDto: {
            /**
             * @description Kết quả như nguồn đã công bố
             * @example {
             *       "index": 80.52,
             *       "province": "Hậu Giang",
             *       "rank": 15
             *     }
             */
            result: {
                [key: string]: unknown;
            };
            /** @example 2012 */
            year: number;
        };
        IndicatorDto: {
            /** @enum {string} */
            aggregation: "SUM" | "COUNT_TRUE" | "RATIO_OF_SUMS";
            /** @enum {string} */
            appliesTo: "BOTH" | "DEPARTMENT" | "DISTRICT";
            /** @description Giá trị giả định, tỉnh cần thay thế */
            assumed: boolean;
            /** @description Quy tắc kiểm tra chéo */
            checks: {
                [key: string]: unknown;
            }[];
            /** @example A3.15 */
            code: string;
            /** @description Tử số và mẫu số của tỷ lệ */
            formula?: {
                [key: string]: unknown;
            };
            /** @example dos_on_time_pct */
            key: string;
            /**
             * @description FLOW: phát sinh trong kỳ; STOCK: tại ngày chốt; RATE: hệ thống tính
             * @enum {string}
             */
            measure: "FLOW" | "STOCK" | "RATE";
            /** @example Tỷ lệ hồ sơ giải quyết trước hạn và đúng hạn */
            name: string;
            note?: string;
            required: boolean;
            /** @example A3 */
            section: string;
            /** @example CT-03 */
            targetRef?: string;
            /** @enum {string} */
            type: "INTEGER" | "DECIMAL" | "BOOLEAN" | "COMPUTED_PERCENT";
            /** @example % */
            unit: string;
            /** @example 2021 */
            year: number;
        };
        IndicatorValuesDto: {
            /** @description Các cơ quan trong phạm vi được xem */
            agencies: components["schemas"]["AgencyValueDto"][];
            indicator: components["schemas"]["IndicatorDto"];
            /** @example 2021-Q1 */
            period: string;
            /** @description Toàn tỉnh: tỷ lệ là tổng tử số trên tổng mẫu số */
            total: components["schemas"]["TotalDto"];
        };
        IssueLinksDto: {
            /** @example 40 */
            count: number;
            /**
             * @description Cơ quan của người trả lời; phiếu sẽ không hỏi về cơ quan này
             * @example STP
             */
            respondentAgency?: string;
        };
        IssuedLinksDto: {
            /** @description Mỗi mã dùng một lần; chỉ hiện lúc này, hệ thống không lưu */
            tokens: string[];
        };
        JudgeAwardsDto: {
            decisions: components["schemas"]["JudgeOneDto"][];
        };
        JudgeOneDto: {
            /**
             * @description Đồng ý, không đồng ý
             * @enum {string}
             */
            act: "APPROVE" | "REFUSE";
            /** @description Bắt buộc khi không đồng ý, và khi căn cứ đã thay đổi */
            reason?: string;
            /**
             * @description Mã cơ quan với tập thể, id của đề nghị với cá nhân
             * @example UBND-LONGMY
             */
            subject: string;
        };
        LateAgencyDto: {
            /** @example UBND-LONGMY */
            agencyCode: string;
            /** @example KHA */
            bandNow: string | null;
            /**
             * @description Nếu tính cả số liệu đến muộn
             * @example 72.10
             */
            indexNow: string;
            /** @example KHA */
            officialBand: string | null;
            /**
             * @description Đã công bố; để trống khi chưa công bố
             * @example 71.20
             */
            officialIndex: string | null;
        };
        LateFactDto: {
            /** @example UBND-LONGMY */
            agencyCode: string;
            agencyName: string;
            /** Format: uuid */
            id: string;
            /** @example tasks.report.submitted.v1 */
            kind: string;
            /** @description Tiêu chí bị ảnh hưởng trên phiếu tạm tính: điểm, và điểm theo số liệu hệ thống */
            leaves: components["schemas"]["LateLeafDto"][];
            /**
             * Format: date-time
             * @description Khi sự việc xảy ra
             */
            occurredAt: string;
            /**
             * @description Vị trí trong nhật ký sự kiện
             * @example 2071
             */
            position: string;
            /**
             * Format: date-time
             * @description Khi hệ thống chấm điểm nhận được, sau khi chốt
             */
            recordedAt: string;
            /** @example Gửi báo cáo 2021-Y (lần gửi 2) */
            what: string;
        };
        LateFactsDto: {
            /** @description Ảnh hưởng cộng lại, theo cơ quan */
            agencies: components["schemas"]["LateAgencyDto"][];
            /** @description Từ đây trở đi là muộn; để trống khi chưa chốt */
            closing: components["schemas"]["AsOfDto"] | null;
            data: components["schemas"]["LateFactDto"][];
            page: components["schemas"]["RankingPageDto"];
        };
        LateLeafDto: {
            /** @example 2.50 */
            after: string;
            /** @example 97 / 100 = 97 % → 1,75 điểm */
            autoAfter: string | null;
            /** @description Số liệu hệ thống cho, trước khi có số liệu này; khi điểm là của người thẩm định */
            autoBefore: string | null;
            /** @example 1.50 */
            before: string | null;
            /** @example H3.3.1 */
            leaf: string;
        };
        LeafAtRiskDto: {
            /** @example H1.1.1 */
            code: string;
            name: string;
            /**
             * @description Mất nếu không bao giờ hoàn thành
             * @example 1.00
             */
            points: string;
            /**
             * @description Mất nếu hoàn thành trễ hạn
             * @example 0.50
             */
            pointsIfLate: string;
        };
        LeafChangeDto: {
            asOf: components["schemas"]["AsOfDto"];
            /** @description Phiên bản của phiếu điểm khi thay đổi */
            cardVersion: number;
            /** @description Sự kiện gây ra thay đổi; để trống khi đến hạn hoặc đổi bộ tiêu chí */
            causeFactId: string | null;
            /**
             * @description Thay đổi bằng lời
             * @example 1,50 → không áp dụng
             */
            change: string;
            formula: string | null;
            /** @example H3.3.1 */
            leaf: string;
            /**
             * @description Điểm tối đa được tính; 0.00 khi không áp dụng
             * @example 3.00
             */
            max: string;
            name: string;
            /** @example 2.79 */
            points: string;
            /** @description Điểm trước đó; để trống ở lần đầu */
            previousPoints: string | null;
            /**
             * @description Trạng thái trước đó; để trống ở lần đầu
             * @enum {string|null}
             */
            previousState: "SCORED" | "PENDING" | "NOT_APPLICABLE" | null;
            source: string | null;
            state: string;
        };
        LeafDecisionDto: {
            /** Format: date-time */
            at: string;
            /** @enum {string} */
            basis: "PRE_FILLED" | "GIVEN" | "ACCEPTED" | "BULK_ACCEPTED";
            /** @example chấp nhận điểm đã có */
            basisName: string;
            by: components["schemas"]["DeciderDto"];
            chosen: string[] | null;
            /** @description Điểm của tiêu chí lấy từ lần này */
            counts: boolean;
            /** @description Tài liệu đã dẫn */
            evidence: components["schemas"]["DocumentCitedDto"][];
            how: components["schemas"]["HowDto"] | null;
            /** Format: uuid */
            id: string;
            /** @description Giải trình thay cho tài liệu kiểm chứng */
            justification: string | null;
            reason: string | null;
            /** @enum {string} */
            round: "SELF" | "APPRAISAL_1" | "APPRAISAL_2";
            /**
             * @description null: không áp dụng
             * @example 2.68
             */
            score: string | null;
        };
        LeafDto: {
            /** @description Quy tắc là giả định, tỉnh cần thay thế */
            assumed: boolean;
            /**
             * @description Điểm cao nhất còn có thể đạt
             * @example 3.00
             */
            attainable: string;
            /** @description Điểm theo số liệu hệ thống; không có khi tiêu chí không lấy số liệu tự động */
            auto?: string | null;
            /** @example H3.3.1 */
            code: string;
            /** @example 930 / 1.000 = 93 % */
            formula: string;
            /** @enum {string} */
            kind: "APPRAISAL" | "SURVEY";
            /**
             * @description Điểm tối đa được tính; 0.00 khi không áp dụng
             * @example 3.00
             */
            max: string;
            name: string;
            /** @example 2.79 */
            points: string;
            /** @description Số điểm là giả định */
            pointsAssumed: boolean;
            /** @enum {string|null} */
            source: "AUTO" | "SELF" | "APPRAISAL_1" | "APPRAISAL_2" | "SURVEY" | null;
            /** @enum {string} */
            state: "SCORED" | "PENDING" | "NOT_APPLICABLE";
        };
        LeafFiguresDto: {
            /** @example 2.00 */
            max: string;
            /** @example 1.75 */
            points: string;
            /** @enum {string} */
            state: "SCORED" | "PENDING" | "NOT_APPLICABLE";
        };
        LeafInputDto: {
            /** @example dos_done_early */
            key: string;
            /** @example A3.10 đã giải quyết trước hạn */
            label: string;
            origin: components["schemas"]["OriginDto"];
            /** @example 600 */
            value: string;
        };
        LeafSurveyDto: {
            /** Format: date-time */
            at: string;
            /** @description Số phiếu của người thuộc chính cơ quan, không tính */
            excluded: number;
            /** @description Theo nhóm trả lời; chỉ cho Sở Nội vụ, thẩm định, hội đồng và lãnh đạo */
            groups?: components["schemas"]["RespondentGroupDto"][];
            /** @example 30 */
            minResponses: number;
            /** @description Nhập từ đâu, do ai; như trên */
            source?: components["schemas"]["SurveySourceDto"];
            /** Format: uuid */
            surveyId: string;
            /**
             * @description Số phiếu được tính
             * @example 76
             */
            total: number;
            /** @description Số phiếu không ghi cơ quan người trả lời */
            unattributed: number;
        };
        LegalDocumentDto: {
            /** @example ND-16-2015 */
            code: string;
            number: string;
            title: string;
        };
        LetterheadDto: {
            /** @example Sở Nội vụ */
            issuer: string;
            /**
             * @description Địa danh ghi trước ngày, tháng, năm
             * @example Hậu Giang
             */
            place: string;
            /** @example Ủy ban nhân dân tỉnh Hậu Giang */
            superior: string;
        };
        LinkSurveyDto: {
            authorName: string;
            /** @description Đã hết hạn trả lời */
            closed: boolean;
            /** Format: date */
            closesOn: string;
            /** @enum {string} */
            group: "DEPARTMENT" | "DISTRICT";
            /** Format: uuid */
            id: string;
            /** @description Số liên kết đã cấp */
            issued: number;
            /** @example LANH_DAO_SO_BAN_NGANH */
            respondents: string;
            /**
             * @description Tỷ lệ trả lời (%)
             * @example 62.50
             */
            responseRate: string | null;
            title: string;
            /** @description Số phiếu đã trả lời */
            used: number;
            /** @example 2021 */
            year: number;
        };
        MailDto: {
            from: string;
            headers: {
                [key: string]: string;
            };
            html: string | null;
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            receivedAt: string;
            size: number;
            subject: string;
            text: string | null;
            to: string[];
        };
        MailHoldDecisionDto: {
            /**
             * @description RELEASED: gửi các thư đang chờ; DROPPED: bỏ các thư đang chờ, chỉ gửi thư mới
             * @enum {string}
             */
            decision: "RELEASED" | "DROPPED";
            /** @example Đã đối chiếu nhật ký máy chủ thư: các thư này đã đến nơi */
            reason: string;
        };
        MailHoldDto: {
            /** @description Thư đi đang bị giữ: không thư nào rời hệ thống */
            held: boolean;
            /** @description Quyết định gần nhất */
            lastReview: components["schemas"]["MailReviewDto"] | null;
            /**
             * Format: date-time
             * @description Cơ sở dữ liệu được khôi phục về khoảng thời điểm này
             */
            lostFrom: string | null;
            /**
             * Format: date-time
             * @description Lúc phát hiện việc khôi phục
             */
            lostUntil: string | null;
            /**
             * @description Số thư đang chờ gửi
             * @example 27
             */
            mails: number;
        };
        MailReviewDto: {
            /** Format: date-time */
            decidedAt: string;
            decider: string;
            /** @enum {string} */
            decision: "RELEASED" | "DROPPED";
            /** @description Số thư chờ gửi khi quyết định */
            mails: number;
            reason: string;
        };
        MailSummaryDto: {
            from: string;
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            receivedAt: string;
            size: number;
            subject: string;
            to: string[];
        };
        MeDto: {
            /**
             * @example [
             *       "STP"
             *     ]
             */
            agencies: string[];
            /** @example Nguyễn Thị Mai */
            displayName: string;
            memberships: components["schemas"]["MembershipDto"][];
            /** Format: uuid */
            personId: string;
            tokenScopes?: string[];
            /** @example canbo.stp */
            username: string;
            /** @enum {string} */
            via: "session" | "token";
        };
        MembershipDto: {
            /** @example UBND-LONGMY */
            agencyCode: string;
            /** @enum {string} */
            role: "OFFICER" | "HEAD" | "HOME_AFFAIRS" | "APPRAISER" | "COUNCIL" | "LEADER" | "ADMINISTRATOR";
        };
        MembershipTermDto: {
            /** @example UBND-LONGMY */
            agencyCode: string;
            /** @description Được ủy quyền (KT., văn thư) */
            delegated: boolean;
            /** @enum {string} */
            role: "OFFICER" | "HEAD" | "HOME_AFFAIRS" | "APPRAISER" | "COUNCIL" | "LEADER" | "ADMINISTRATOR";
            /** Format: date */
            validFrom: string | null;
            /** Format: date */
            validTo: string | null;
        };
        MessageDetailDto: {
            attempts: number;
            /** Format: date-time */
            createdAt: string;
            /** Format: date */
            day: string;
            displayName: string;
            history: components["schemas"]["AttemptDto"][];
            /** Format: uuid */
            id: string;
            /** @example REMINDERS */
            kind: string;
            /** @description Tiêu đề Message-ID của thư */
            messageId: string | null;
            /**
             * Format: date-time
             * @description Giờ thực của lần thử kế tiếp
             */
            nextAttemptAt: string | null;
            /** Format: uuid */
            personId: string;
            reason: string | null;
            /** Format: date-time */
            sentAt: string | null;
            /** @description Câu trả lời của máy chủ thư, làm bằng chứng */
            smtpResponse: string | null;
            /** @enum {string} */
            state: "QUEUED" | "SENDING" | "SENT" | "DEFERRED" | "FAILED" | "UNCERTAIN" | "CANCELLED";
            subject: string | null;
            version: number;
        };
        MessageDto: {
            attempts: number;
            /** Format: date-time */
            createdAt: string;
            /** Format: date */
            day: string;
            displayName: string;
            /** Format: uuid */
            id: string;
            /** @example REMINDERS */
            kind: string;
            /** @description Tiêu đề Message-ID của thư */
            messageId: string | null;
            /**
             * Format: date-time
             * @description Giờ thực của lần thử kế tiếp
             */
            nextAttemptAt: string | null;
            /** Format: uuid */
            personId: string;
            reason: string | null;
            /** Format: date-time */
            sentAt: string | null;
            /** @description Câu trả lời của máy chủ thư, làm bằng chứng */
            smtpResponse: string | null;
            /** @enum {string} */
            state: "QUEUED" | "SENDING" | "SENT" | "DEFERRED" | "FAILED" | "UNCERTAIN" | "CANCELLED";
            subject: string | null;
            version: number;
        };
        MovementDto: {
            /** @example 1.35 */
            index: string;
            /**
             * @description Số bậc tăng; âm là tụt
             * @example 2
             */
            places: number;
        };
        NamedGapDto: {
            /** @description Số cơ quan có tiêu chí vừa tự chấm vừa được thẩm định */
            agencies: number;
            /**
             * @description Điểm thẩm định
             * @example 112.25
             */
            appraised: string;
            /** @example H3 */
            code: string;
            /** @description Số lượt một bên cho là không áp dụng */
            disputed: number;
            /**
             * @description Thẩm định trừ tự đánh giá
             * @example -8.25
             */
            gap: string;
            /**
             * @description Chênh lệch so với điểm tối đa (%)
             * @example -5.89
             */
            gapPercent: string;
            /** @description Số lượt bị hạ điểm */
            lowered: number;
            /**
             * @description Điểm tối đa
             * @example 140.00
             */
            max: string;
            name: string;
            /** @description Số lượt tiêu chí so sánh được */
            pairs: number;
            /** @description Số lượt được nâng điểm */
            raised: number;
            /** @description Số lượt thẩm định lần 2 khác lần 1 */
            revised: number;
            /**
             * @description Điểm tự đánh giá
             * @example 120.50
             */
            self: string;
            /** @description Số lượt giữ nguyên */
            unchanged: number;
        };
        NewApiTokenDto: {
            agencies: string[] | null;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            expiresAt: string;
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            lastUsedAt: string | null;
            name: string;
            /** Format: uuid */
            personId: string | null;
            scopes: ("agencies:read" | "agencies:write" | "tasks:read" | "tasks:write" | "reports:read" | "reports:write" | "indicators:read" | "indicators:write" | "scores:read" | "scores:write" | "rankings:read" | "rankings:write" | "notifications:read" | "notifications:write")[];
            /**
             * @description Chỉ hiện một lần
             * @example cchc_…
             */
            token: string;
        };
        NominateDto: {
            /**
             * @description Thành tích
             * @example Tham mưu đưa 100% thủ tục hành chính của huyện vào một cửa điện tử.
             */
            achievements: string;
            /** @example UBND-LONGMY */
            agencyCode: string;
            /**
             * @description PROVINCE: tham mưu cho tỉnh; AGENCY: tham mưu tại cơ quan được khen
             * @enum {string}
             */
            basis: "PROVINCE" | "AGENCY";
            /** @example Lê Thị Mỹ Duyên */
            personName: string;
            /**
             * @description Chức vụ, đơn vị
             * @example Chuyên viên Phòng Nội vụ
             */
            position: string;
            /** @description Lý do bổ sung, khi Sở Nội vụ đề nghị thay cơ quan */
            reason?: string;
        };
        NominationDto: {
            /**
             * @description Thành tích
             * @example Tham mưu đưa 100% thủ tục hành chính của huyện vào một cửa điện tử.
             */
            achievements: string;
            /** @description Lý do Sở Nội vụ bổ sung */
            addedReason: string | null;
            /** @example UBND-LONGMY */
            agencyCode: string;
            agencyName: string;
            /** Format: date-time */
            at: string;
            authorName: string;
            /**
             * @description PROVINCE: tham mưu cho tỉnh; AGENCY: tham mưu tại cơ quan được khen
             * @enum {string}
             */
            basis: "PROVINCE" | "AGENCY";
            /** Format: uuid */
            id: string;
            /** @example Lê Thị Mỹ Duyên */
            personName: string;
            /**
             * @description Thứ tự ưu tiên trong đề nghị của cơ quan
             * @example 1
             */
            place: number;
            /**
             * @description Chức vụ, đơn vị
             * @example Chuyên viên Phòng Nội vụ
             */
            position: string;
            /** @description Để trống khi năm chưa công bố kết quả */
            qualification: components["schemas"]["QualificationDto"] | null;
            version: number;
        };
        NomineeDto: {
            /**
             * @description Thành tích
             * @example Tham mưu đưa 100% thủ tục hành chính của huyện vào một cửa điện tử.
             */
            achievements: string;
            /**
             * @description PROVINCE: tham mưu cho tỉnh; AGENCY: tham mưu tại cơ quan được khen
             * @enum {string}
             */
            basis: "PROVINCE" | "AGENCY";
            /** @example Lê Thị Mỹ Duyên */
            personName: string;
            /**
             * @description Chức vụ, đơn vị
             * @example Chuyên viên Phòng Nội vụ
             */
            position: string;
        };
        ObligationAtRiskDto: {
            /** @description Hạn là giả định, tỉnh cần thay thế */
            assumed: boolean;
            /** @enum {string} */
            class: "REPORT" | "TASK";
            /** @example NVC-01 */
            code: string;
            /**
             * Format: date-time
             * @description 24:00 của ngày cuối cùng còn trong hạn
             */
            dueAt: string;
            leaves: components["schemas"]["LeafAtRiskDto"][];
            /** Format: uuid */
            obligationId: string;
            /** @description Đã quá hạn mà chưa hoàn thành */
            overdue: boolean;
            /**
             * @description Mất nếu không bao giờ hoàn thành
             * @example 3.50
             */
            points: string;
            /**
             * @description Mất nếu hoàn thành trễ hạn; 0.00 khi đã quá hạn
             * @example 1.00
             */
            pointsIfLate: string;
            /** @enum {string} */
            role: "LEAD" | "CO";
            title: string;
        };
        ObligationDetailDto: {
            /** @example UBND-PHUNGHIEP */
            agencyCode: string;
            /** @example Ủy ban nhân dân huyện Phụng Hiệp */
            agencyName: string | null;
            /** @description Hạn là giả định cho bản trình diễn */
            assumed: boolean;
            /** @enum {string} */
            class: "REPORT" | "TASK" | "RETURNED_REPORT";
            /**
             * @description Mã nhiệm vụ hoặc kỳ báo cáo
             * @example NVC-02
             */
            code: string;
            /**
             * @description Số ngày làm việc còn lại; âm là đã quá hạn; null khi đã xong
             * @example -6
             */
            daysLeft: number | null;
            /**
             * Format: date
             * @description Ngày cuối cùng còn đúng hạn
             * @example 2021-02-26
             */
            deadlineDate: string;
            /**
             * Format: date-time
             * @description 24 giờ của ngày đó
             */
            dueAt: string;
            /**
             * Format: date-time
             * @description Kết thúc cùng cơ quan được giao, không phải thực hiện nữa
             */
            endedAt: string | null;
            history: components["schemas"]["ObligationEventDto"][];
            /** Format: uuid */
            id: string;
            /** @description Việc hoàn thành là giả định cho bản trình diễn */
            metAssumed: boolean;
            /** Format: date-time */
            metAt: string | null;
            /** Format: date */
            opensOn: string;
            /**
             * @description Chủ trì hoặc phối hợp
             * @enum {string}
             */
            role: "LEAD" | "CO";
            /**
             * @description OPEN còn hạn, OVERDUE quá hạn chưa xong, MET xong đúng hạn, LATE xong trễ hạn, ENDED kết thúc vì cơ quan không còn
             * @enum {string}
             */
            status: "OPEN" | "OVERDUE" | "MET" | "LATE" | "ENDED";
            /** @enum {string|null} */
            timeliness: "ON_TIME" | "LATE" | null;
            /** @example Lập dự toán kinh phí CCHC gửi cơ quan tài chính tổng hợp */
            title: string;
            /** @example 1 */
            version: number;
            /** @example 2021 */
            year: number;
        };
        ObligationDto: {
            /** @example UBND-PHUNGHIEP */
            agencyCode: string;
            /** @example Ủy ban nhân dân huyện Phụng Hiệp */
            agencyName: string | null;
            /** @description Hạn là giả định cho bản trình diễn */
            assumed: boolean;
            /** @enum {string} */
            class: "REPORT" | "TASK" | "RETURNED_REPORT";
            /**
             * @description Mã nhiệm vụ hoặc kỳ báo cáo
             * @example NVC-02
             */
            code: string;
            /**
             * @description Số ngày làm việc còn lại; âm là đã quá hạn; null khi đã xong
             * @example -6
             */
            daysLeft: number | null;
            /**
             * Format: date
             * @description Ngày cuối cùng còn đúng hạn
             * @example 2021-02-26
             */
            deadlineDate: string;
            /**
             * Format: date-time
             * @description 24 giờ của ngày đó
             */
            dueAt: string;
            /**
             * Format: date-time
             * @description Kết thúc cùng cơ quan được giao, không phải thực hiện nữa
             */
            endedAt: string | null;
            /** Format: uuid */
            id: string;
            /** @description Việc hoàn thành là giả định cho bản trình diễn */
            metAssumed: boolean;
            /** Format: date-time */
            metAt: string | null;
            /** Format: date */
            opensOn: string;
            /**
             * @description Chủ trì hoặc phối hợp
             * @enum {string}
             */
            role: "LEAD" | "CO";
            /**
             * @description OPEN còn hạn, OVERDUE quá hạn chưa xong, MET xong đúng hạn, LATE xong trễ hạn, ENDED kết thúc vì cơ quan không còn
             * @enum {string}
             */
            status: "OPEN" | "OVERDUE" | "MET" | "LATE" | "ENDED";
            /** @enum {string|null} */
            timeliness: "ON_TIME" | "LATE" | null;
            /** @example Lập dự toán kinh phí CCHC gửi cơ quan tài chính tổng hợp */
            title: string;
            /** @example 1 */
            version: number;
            /** @example 2021 */
            year: number;
        };
        ObligationEventDto: {
            /** Format: date-time */
            at: string;
            /**
             * @example {
             *       "evidence": [
             *         {
             *           "abstract": "Dự toán kinh phí CCHC",
             *           "date": "2021-02-25",
             *           "number": "12/TTr-UBND"
             *         }
             *       ],
             *       "note": "Đã gửi Sở Tài chính"
             *     }
             */
            detail: Record<string, unknown>;
            /** @enum {string} */
            kind: "OPENED" | "MET" | "REOPENED" | "RESCHEDULED" | "ENDED";
            personName: string | null;
            /** @example 1 */
            version: number;
        };
        OfficialDto: {
            asOf: components["schemas"]["AsOfDto"];
            /** @description Số liệu được tính đến đây */
            closing: components["schemas"]["AsOfDto"];
            hash: string;
            /** @example 1 */
            number: number;
            /** Format: date-time */
            publishedAt: string;
        };
        OpenSessionDto: {
            /** Format: password */
            password: string;
            /** @example canbo.stp */
            username: string;
        };
        OpenSurveyDto: {
            /**
             * Format: date
             * @description Ngày cuối còn nhận phiếu
             * @example 2022-01-10
             */
            closesOn: string;
            /**
             * @description Nhóm cơ quan được đánh giá
             * @enum {string}
             */
            group: "DEPARTMENT" | "DISTRICT";
            /**
             * @description Nhóm người trả lời
             * @example LANH_DAO_SO_BAN_NGANH
             */
            respondents: string;
            /** @example Điều tra xã hội học năm 2021: lãnh đạo sở, ban, ngành */
            title: string;
            /** @example 2021 */
            year: number;
        };
        OpenedSessionDto: {
            /** @example Nguyễn Thị Mai */
            displayName: string;
            /** Format: date-time */
            expiresAt: string;
            /** Format: uuid */
            id: string;
            memberships: components["schemas"]["MembershipDto"][];
            /** Format: uuid */
            personId: string;
        };
        OptionDto: {
            /** @example A */
            code: string;
            label: string;
            /** @example 1.00 */
            score: string;
        };
        OrderNominationsDto: {
            /** @example UBND-LONGMY */
            agencyCode: string;
            /** @description Mọi đề nghị của cơ quan, theo thứ tự ưu tiên */
            ids: string[];
        };
        OriginDto: {
            /** Format: date-time */
            at?: string;
            author?: string;
            codes?: string[];
            id?: string;
            /** @enum {string} */
            kind: "REPORT" | "OBLIGATION" | "SURVEY" | "ENTRY";
            /** @example 2021-H1 */
            period?: string;
            revision?: number;
            round?: string;
        };
        PageInfo: {
            page: number;
            pageSize: number;
            /** @description Tổng số dòng của mọi trang */
            total: number;
        };
        PageOfAllDto: {
            page: number;
            pageSize: number;
            total: number;
        };
        ParIndexDto: {
            /** @description Điểm thẩm định qua tài liệu */
            appraisal: components["schemas"]["ScoringSumDto"];
            asOf: components["schemas"]["AsOfDto"];
            /** @description Có tiêu chí, điểm hoặc phân công là giả định */
            assumed: boolean;
            /** @example D */
            band: string;
            /** @example Nhóm D */
            bandName: string;
            /**
             * @description Chỉ số cao nhất còn có thể đạt
             * @example 100.00
             */
            bestAttainable: string;
            /** @example 2021-PROVINCE-DEPARTMENT-1 */
            criteriaSet: string;
            /** @description Theo lĩnh vực */
            fields: components["schemas"]["ComponentDto"][];
            /** Format: date-time */
            lockedAt: string | null;
            /** @description Theo cơ quan chủ trì */
            parts: components["schemas"]["PartDto"][];
            /** @description Chưa chốt điểm */
            provisional: boolean;
            /** @description Điểm điều tra xã hội học */
            survey: components["schemas"]["ScoringSumDto"];
            title: string;
            /** @description Toàn bộ chỉ số; điểm điều tra do Bộ Nội vụ công bố nên còn để trống */
            total: components["schemas"]["ScoringSumDto"];
            /** @description Các tiêu chí yếu */
            weak: components["schemas"]["ComponentDto"][];
            /**
             * @description Ngưỡng yếu (%)
             * @example 70.00
             */
            weakBelow: string;
            weakBelowAssumed: boolean;
            /** @example 2021 */
            year: number;
        };
        ParIndexSettingsDto: {
            /**
             * @description Dưới bao nhiêu phần trăm điểm tối đa là yếu
             * @example 70
             */
            weakBelow: string;
        };
        ParkedMessageDetailDto: {
            /**
             * @description Số lần đã thử lại sau thời gian chờ
             * @example 5
             */
            attempts: number;
            body: string;
            /**
             * @description base64 khi nội dung không phải là chữ
             * @enum {string}
             */
            bodyEncoding: "utf8" | "base64";
            /** @example retries-exhausted */
            cause: string;
            /** @example application/cloudevents+json */
            contentType: string | null;
            discardReason: string | null;
            headers: {
                [key: string]: string;
            };
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            messageId: string | null;
            /** Format: date-time */
            parkedAt: string;
            /**
             * Format: uuid
             * @description Lần đỗ trước, nếu gửi lại rồi lại đỗ
             */
            previousId: string | null;
            /** @example scoring.pre-fill-scorecard */
            queue: string;
            /** @description Lời của lỗi, nguyên văn */
            reason: string;
            /** @example scoring */
            service: string;
            /** Format: date-time */
            settledAt: string | null;
            /** @description Người đã cho gửi lại hoặc bỏ */
            settledBy: string | null;
            /** @description Số byte của thông điệp khi đến; chỉ 65536 byte đầu được giữ */
            size: number;
            /** @enum {string} */
            state: "PARKED" | "REDRIVING" | "REDRIVEN" | "DISCARDED";
            /**
             * @description Tài khoản đã gửi vào hàng đợi; rỗng nếu không ký
             * @example tasks
             */
            toldBy: string;
            /**
             * @description Có thể rỗng khi thông điệp không đọc được
             * @example tasks.report.submitted.v1
             */
            type: string;
        };
        ParkedMessageDto: {
            /**
             * @description Số lần đã thử lại sau thời gian chờ
             * @example 5
             */
            attempts: number;
            /** @example retries-exhausted */
            cause: string;
            discardReason: string | null;
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            messageId: string | null;
            /** Format: date-time */
            parkedAt: string;
            /**
             * Format: uuid
             * @description Lần đỗ trước, nếu gửi lại rồi lại đỗ
             */
            previousId: string | null;
            /** @example scoring.pre-fill-scorecard */
            queue: string;
            /** @description Lời của lỗi, nguyên văn */
            reason: string;
            /** @example scoring */
            service: string;
            /** Format: date-time */
            settledAt: string | null;
            /** @description Người đã cho gửi lại hoặc bỏ */
            settledBy: string | null;
            /** @description Số byte của thông điệp khi đến; chỉ 65536 byte đầu được giữ */
            size: number;
            /** @enum {string} */
            state: "PARKED" | "REDRIVING" | "REDRIVEN" | "DISCARDED";
            /**
             * @description Có thể rỗng khi thông điệp không đọc được
             * @example tasks.report.submitted.v1
             */
            type: string;
        };
        PartDto: {
            /** @example STP */
            agencyCode: string;
            agencyName: string;
            /**
             * Format: date-time
             * @description Hạn tự chấm, đã tính gia hạn
             */
            closesAt: string;
            /** @description Số tiêu chí được giao */
            leaves: number;
            /**
             * @description Điểm tối đa
             * @example 66.50
             */
            max: string;
            /**
             * @description Điểm tối đa của các tiêu chí chưa ai chấm
             * @example 9.00
             */
            open: string;
            /** @description Số tiêu chí chưa ai chấm */
            openLeaves: number;
            /** @example 78.57 */
            percent: string;
            /** @example 52.25 */
            points: string;
            returned: components["schemas"]["ReturnDto"] | null;
            /**
             * @description Chưa nộp, đã nộp, bị trả lại, đã thẩm định xong
             * @enum {string}
             */
            state: "NOT_SUBMITTED" | "SUBMITTED" | "RETURNED" | "ACCEPTED";
            /** Format: date-time */
            submittedAt: string | null;
            submittedBy: string | null;
            /** @description Số tiêu chí chưa được quyết định */
            undecided: number;
        };
        PendingDto: {
            /** @description Điểm, điều chỉnh, điều tra đã ghi nhưng chưa vào phiếu */
            acts: number;
            /** @description Phiếu có việc vừa đến hạn, chưa tính lại */
            cardsDue: number;
            /** @description Sự kiện phải để riêng, chờ người xử lý */
            parked: number;
            /** @description Sự kiện đang chờ thử lại */
            retrying: number;
        };
        PersonDto: {
            active: boolean;
            /** @description Người giả định cho bản trình diễn */
            assumed: boolean;
            /** @description Tài khoản bị khóa */
            disabled: boolean;
            /** @example Nguyễn Thị Mai */
            displayName: string;
            /** Format: uuid */
            id: string;
            memberships: components["schemas"]["MembershipTermDto"][];
            /** @example canbo.stp */
            username: string | null;
        };
        PhaseDto: {
            /**
             * Format: date-time
             * @description Từ thời điểm này không còn nhận
             */
            closesAt: string;
            /**
             * Format: date
             * @example 2021-12-20
             */
            firstDay: string;
            /**
             * Format: date
             * @description Ngày cuối, tính cả ngày này; rơi vào ngày nghỉ thì chuyển sang ngày làm việc kế tiếp
             * @example 2021-12-31
             */
            lastDay: string;
            /** @description Đang trong thời gian này */
            open: boolean;
            /** Format: date-time */
            opensAt: string;
            /** @enum {string} */
            phase: "SELF_ASSESSMENT" | "APPRAISAL_1" | "EXPLANATION" | "APPRAISAL_2";
        };
        PlaceDto: {
            /** @example UBND-LONGMY */
            agencyCode: string;
            /** @example Ủy ban nhân dân huyện Long Mỹ */
            agencyName: string;
            asOf: components["schemas"]["AsOfDto"] | null;
            /** @example YEU */
            band: string;
            /** @example Yếu */
            bandName: string;
            /**
             * @description Chỉ số cao nhất còn có thể đạt
             * @example 100.00
             */
            bestAttainable: string;
            /** @example 0.00 */
            bonus: string;
            coverage: components["schemas"]["CoverageDto"];
            /** @example KTD-HUYEN */
            emulationBlock: string | null;
            /** @enum {string} */
            group: "DEPARTMENT" | "DISTRICT";
            /**
             * @description Chỉ số CCHC sau thưởng, trừ
             * @example 47.98
             */
            index: string;
            /** @example 98.50 */
            max: string;
            /** @example 0.00 */
            penalty: string;
            /** @example 47.26 */
            points: string;
            /**
             * @description Hạng; để trống khi chưa công khai thứ hạng cho cơ quan
             * @example 1
             */
            rank: number | null;
            /** @example UBND huyện Long Mỹ */
            shortName: string;
            /**
             * @description Tỷ lệ điểm điều tra xã hội học
             * @example 0.00
             */
            surveyPercent: string;
            /**
             * @description Tỷ lệ điểm lĩnh vực thủ tục hành chính
             * @example 60.61
             */
            tthcPercent: string;
            /**
             * @description Phiên bản của bảng xếp hạng
             * @example 12
             */
            version: number;
            /** @example 2021 */
            year: number;
        };
        PlaceThenDto: {
            /** @example 4 */
            blockRank: number | null;
            /** @example 71.20 */
            index: string;
            /** @example 4 */
            rank: number;
        };
        PlanDto: {
            /** @description Chỗ in sai trong bản gốc và đề xuất sửa */
            errata: Record<string, unknown>[];
            fields: components["schemas"]["FieldDto"][];
            funding: Record<string, unknown>;
            /**
             * @example [
             *       {
             *         "id": "CV-6459",
             *         "number": "6459/BNV-CCHC",
             *         "title": "Hướng dẫn xây dựng kế hoạch và báo cáo định kỳ CCHC năm 2021"
             *       }
             *     ]
             */
            legalDocuments: Record<string, unknown>[];
            /** @description Nguồn, mức tin cậy và quy ước giả định */
            meta: Record<string, unknown>;
            /**
             * @example [
             *       {
             *         "id": "MT-01",
             *         "text": "Tạo sự chuyển biến mạnh mẽ…"
             *       }
             *     ]
             */
            objectives: Record<string, unknown>[];
            /** @example Hậu Giang */
            province: string;
            responsibilities: Record<string, unknown>[];
            rewards: Record<string, unknown>;
            /**
             * @example [
             *       "CT-01"
             *     ]
             */
            targetIds: string[];
            /** @example 2021 */
            year: number;
        };
        PlanSummaryDto: {
            /** @example Hậu Giang */
            province: string;
            /** @example 2021 */
            year: number;
        };
        PointsAtRiskDto: {
            /** @example UBND-LONGMY */
            agencyCode: string;
            asOf: components["schemas"]["AsOfDto"];
            deadlines: components["schemas"]["DeadlineAtRiskDto"][];
            /**
             * @description Điểm tối đa áp dụng
             * @example 98.50
             */
            max: string;
            obligations: components["schemas"]["ObligationAtRiskDto"][];
            /**
             * @description Mất nếu mọi việc còn lại đều không hoàn thành
             * @example 34.50
             */
            points: string;
            /** @example 2021 */
            year: number;
        };
        PointsDto: {
            /**
             * @description Điểm tối đa được tính; 0.00 khi không áp dụng
             * @example 3.00
             */
            max: string;
            /** @example 2.79 */
            points: string;
        };
        PositionDto: {
            /**
             * @description null: không áp dụng
             * @example 2.79
             */
            score: string | null;
        };
        PreFillDto: {
            /** @example 930 / 1.000 = 93 % */
            formula: string;
            /** @example 2.79 */
            score: string | null;
            /** @description Nguồn số liệu bằng lời */
            source: string;
            /** @enum {string} */
            state: "SCORED" | "PENDING" | "NOT_APPLICABLE";
        };
        PreviewDto: {
            /** @description Mọi con số lấy từ dữ liệu tại đúng thời điểm này */
            asOf: components["schemas"]["AsOfDto"];
            changes: components["schemas"]["CriteriaChangeDto"][];
            /** @enum {string} */
            group: "DEPARTMENT" | "DISTRICT";
            /**
             * @description Phiên bản đang có hiệu lực, được so với
             * @example 2021-DEPARTMENT-1
             */
            inForce: string | null;
            /** @description Mọi cơ quan của nhóm, theo hạng mới */
            rows: components["schemas"]["PreviewRowDto"][];
            /** @enum {string} */
            scheme: "PAR_INDEX" | "ICT" | "ISO_9001" | "PROVINCE";
            /** @example 2021 */
            year: number;
        };
        PreviewRowDto: {
            /** @example STP */
            agencyCode: string;
            /** @example Sở Tư pháp */
            agencyName: string;
            band: components["schemas"]["TextPairDto"];
            bandName: components["schemas"]["TextPairDto"];
            index: components["schemas"]["TextPairDto"];
            /** @description Các tiêu chí thành phần có điểm khác đi */
            leaves: components["schemas"]["ComparedLeafDto"][];
            max: components["schemas"]["TextPairDto"];
            points: components["schemas"]["TextPairDto"];
            /**
             * @description Điểm bị mất
             * @example 0.25
             */
            pointsLost: string;
            /**
             * @description Điểm được thêm
             * @example 0.50
             */
            pointsWon: string;
            rank: components["schemas"]["RankPairDto"];
        };
        PreviewedLeafDto: {
            /** @example UBND-LONGMY */
            agencyCode: string;
            /** @description Chưa đủ phiếu nên chưa tính điểm */
            belowMinimum: boolean;
            /**
             * @description Số phiếu theo phương án
             * @example {
             *       "A": 62,
             *       "B": 8,
             *       "C": 3,
             *       "D": 3
             *     }
             */
            counts: Record<string, unknown>;
            /** @description Số phiếu của người thuộc chính cơ quan, không tính */
            excluded: number;
            /** @description Theo nhóm trả lời; chỉ cho Sở Nội vụ, thẩm định, hội đồng và lãnh đạo */
            groups?: Record<string, unknown>;
            /** @example H1.8.1 */
            leaf: string;
            /**
             * @description Số phiếu tối thiểu
             * @example 30
             */
            minResponses: number;
            name: string;
            /**
             * @description Điểm; để trống khi chưa tính được
             * @example 0.89
             */
            points: string | null;
            /**
             * @description Điểm trước khi nhập
             * @example 0.75
             */
            pointsBefore: string | null;
            /** @example 76 */
            total: number;
            /** @description Số phiếu không ghi cơ quan người trả lời */
            unattributed: number;
        };
        Problem: {
            detail: string;
            errors: components["schemas"]["FieldError"][];
            /** @example /reports */
            instance: string;
            /** @example 422 */
            status: number;
            /** @example Dữ liệu gửi lên chưa hợp lệ */
            title: string;
            /** @example 0af7651916cd43dd8448eb211c80319c */
            traceId: string;
            /** @example /problems/validation-failed */
            type: string;
        };
        ProposalDecisionDto: {
            /** Format: date-time */
            at: string;
            authorName: string;
            /** @description Theo bản công bố số này */
            edition: number;
            /** @enum {string} */
            kind: "KEPT" | "DROPPED";
            reason: string | null;
        };
        ProvenanceDto: {
            assumed: boolean;
            note?: string;
            pointsAssumed: boolean;
            /** @example CAMAU-1880-2013 */
            source: string;
        };
        ProvinceLeafDto: {
            appraiser: components["schemas"]["AppraiserDto"];
            /** @description Quy tắc là giả định, tỉnh cần thay thế */
            assumed: boolean;
            /**
             * @description Điểm cao nhất còn có thể đạt
             * @example 3.00
             */
            attainable: string;
            /** @description Điểm theo số liệu hệ thống; không có khi tiêu chí không lấy số liệu tự động */
            auto?: string | null;
            /** @description Cách tính theo số liệu hệ thống, khi đang lấy điểm của người chấm */
            autoFormula?: string;
            /** @example H3.3.1 */
            code: string;
            /** @description Các văn bản được dẫn */
            documents: components["schemas"]["EvidenceDocumentDto"][];
            evidence: string[];
            explanations: components["schemas"]["ExplanationDto"][];
            /** @example 930 / 1.000 = 93 % */
            formula: string;
            inputs: components["schemas"]["LeafInputDto"][];
            /** @enum {string} */
            kind: "APPRAISAL" | "SURVEY";
            /** @description Cơ quan chủ trì tự chấm; null: Bộ Nội vụ điều tra */
            leadAgency: components["schemas"]["ScoringAgencyDto"] | null;
            legalBasis: components["schemas"]["LegalDocumentDto"][];
            /**
             * @description Điểm tối đa được tính; 0.00 khi không áp dụng
             * @example 3.00
             */
            max: string;
            name: string;
            /** @example 2.79 */
            points: string;
            /** @description Số điểm là giả định */
            pointsAssumed: boolean;
            provenance: components["schemas"]["ProvenanceDto"];
            /** @description Quy tắc chấm điểm bằng lời */
            rule: string;
            /** @description Điểm các lần, cũ trước mới sau */
            scores: components["schemas"]["RoundScoreDto"][];
            /** @enum {string|null} */
            source: "AUTO" | "SELF" | "APPRAISAL_1" | "APPRAISAL_2" | "SURVEY" | null;
            /** @description Nguồn số liệu tự động bằng lời */
            sourceRule?: string;
            /** @enum {string} */
            state: "SCORED" | "PENDING" | "NOT_APPLICABLE";
        };
        PutInForceDto: {
            /**
             * @description Căn cứ, lý do
             * @example Theo Quyết định số 12/QĐ-UBND
             */
            reason: string;
        };
        QualificationDto: {
            /** @description Đủ điều kiện theo kết quả xếp hạng đã công bố, chưa xét mức trần và quyết định của Sở Nội vụ */
            qualifies: boolean;
            /**
             * @example [
             *       "Cơ quan được đề nghị tặng Bằng khen tập thể."
             *     ]
             */
            reasons: string[];
        };
        QuestionDto: {
            /** @example H1.8.1 */
            leaf: string;
            name: string;
            options: components["schemas"]["AnswerOptionDto"][];
        };
        RankPairDto: {
            /** @example 1 */
            after: number;
            /**
             * @description Để trống khi chưa có bộ tiêu chí nào có hiệu lực
             * @example 3
             */
            before: number | null;
        };
        RankingDto: {
            asOf: components["schemas"]["AsOfDto"] | null;
            /** @description Mức xếp loại là giả định, tỉnh cần thay thế */
            bandsAssumed: boolean;
            /** @description Cộng của các dòng được xem */
            coverage: components["schemas"]["CoverageDto"];
            /**
             * @description Bộ tiêu chí mà mọi dòng được chấm theo
             * @example 2021-DISTRICT-1
             */
            criteriaSet: string;
            data: components["schemas"]["RankingRowDto"][];
            /** @enum {string} */
            group: "DEPARTMENT" | "DISTRICT";
            page: components["schemas"]["RankingPageDto"];
            /** @description Kết quả tạm tính, chưa công bố */
            provisional: boolean;
            /**
             * @description Phiên bản của bảng xếp hạng, cũng là ETag; để trống khi xem lại quá khứ
             * @example 12
             */
            version: number | null;
            /** @description Cơ quan được xem thứ hạng của cả nhóm; không có khi xem lại quá khứ */
            visibleToAgencies?: boolean;
            /** @example 2021 */
            year: number;
        };
        RankingPageDto: {
            page: number;
            pageSize: number;
            /** @description Tổng số dòng của mọi trang */
            total: number;
        };
        RankingRowDto: {
            /** @example UBND-LONGMY */
            agencyCode: string;
            /** @example Ủy ban nhân dân huyện Long Mỹ */
            agencyName: string;
            /** @example YEU */
            band: string;
            /** @example Yếu */
            bandName: string;
            /**
             * @description Chỉ số cao nhất còn có thể đạt
             * @example 100.00
             */
            bestAttainable: string;
            /** @example 0.00 */
            bonus: string;
            coverage: components["schemas"]["CoverageDto"];
            /** @example KTD-HUYEN */
            emulationBlock: string | null;
            /**
             * @description Chỉ số CCHC sau thưởng, trừ
             * @example 47.98
             */
            index: string;
            /** @example 98.50 */
            max: string;
            /** @example 0.00 */
            penalty: string;
            /** @example 47.26 */
            points: string;
            /**
             * @description Hạng; để trống khi chưa công khai thứ hạng cho cơ quan
             * @example 1
             */
            rank: number | null;
            /** @example UBND huyện Long Mỹ */
            shortName: string;
            /**
             * @description Tỷ lệ điểm điều tra xã hội học
             * @example 0.00
             */
            surveyPercent: string;
            /**
             * @description Tỷ lệ điểm lĩnh vực thủ tục hành chính
             * @example 60.61
             */
            tthcPercent: string;
        };
        ReceiptDto: {
            /** @example UBND-LONGMY */
            agencyCode: string;
            /** @example Ủy ban nhân dân huyện Long Mỹ */
            agencyName: string;
            /** @description Gửi trước ngày chốt số liệu */
            beforeCutOff: boolean;
            /** @description SHA-256 (hex) của {"notApplicable":{…},"values":{…}}: khóa xếp theo mã, không khoảng trắng, UTF-8 NFC */
            contentHash: string;
            /**
             * Format: date-time
             * @description 24 giờ ngày cuối của hạn
             */
            dueAt: string;
            /**
             * Format: date-time
             * @description Lần gửi đầu quyết định đúng hạn hay trễ hạn
             */
            firstSubmittedAt: string;
            /** @example 2021-Q1 */
            periodCode: string;
            /** @example Báo cáo CCHC quý I năm 2021 */
            periodName: string;
            /** Format: uuid */
            reportId: string;
            /**
             * @description Lần gửi thứ mấy
             * @example 1
             */
            revision: number;
            /** @description JWS dạng gọn (EdDSA) trên các trường còn lại; khóa ở GET /receipt-keys */
            signature: string;
            /**
             * Format: date-time
             * @description Giờ máy chủ khi nhận
             */
            submittedAt: string;
            /** @example Nguyễn Văn An */
            submittedBy: string;
            /** @enum {string} */
            timeliness: "ON_TIME" | "LATE";
        };
        RecipientDto: {
            displayName: string;
            /**
             * Format: uuid
             * @description Thư đã gộp nhắc việc này
             */
            messageId: string | null;
            /** Format: uuid */
            personId: string;
            /** @example no-contact-point */
            reason: string | null;
            /** Format: date-time */
            sentAt: string | null;
            /** @description Câu trả lời của máy chủ thư, làm bằng chứng */
            smtpResponse: string | null;
            /**
             * @description SENT khi máy chủ thư đã nhận
             * @enum {string}
             */
            state: "DIGESTED" | "SENT" | "UNCERTAIN" | "FAILED" | "SUPPRESSED" | "CANCELLED";
            /** Format: date-time */
            toldAt: string;
        };
        RecordDisciplineDto: {
            /** @example UBND-LONGMY */
            agencyCode: string;
            /**
             * @description Hình thức kỷ luật
             * @example Khiển trách
             */
            form: string;
            /**
             * Format: date
             * @description Ngày văn bản
             * @example 2021-09-02
             */
            issuedOn: string;
            /** @description Cá nhân bị kỷ luật; không nêu là tập thể */
            personName?: string | null;
            /**
             * @description Số, ký hiệu văn bản
             * @example 12/QĐ-UBND
             */
            symbol: string;
        };
        RecordResultDto: {
            /**
             * @description Nhóm xếp loại
             * @example B
             */
            group?: string | null;
            /**
             * @description Giá trị theo đơn vị của chỉ số
             * @example 85.10
             */
            index: string;
            /**
             * @description Hạng trong 63 tỉnh, thành phố
             * @example 27
             */
            rank?: number | null;
            /**
             * @description Nguồn công bố
             * @example Quyết định 382/QĐ-BNV ngày 25/5/2022
             */
            source: string;
        };
        RegisterAgencyDto: {
            /** @example SNNMT */
            code: string;
            /**
             * @description Khối thi đua
             * @example KTD-SO
             */
            emulationBlock?: string;
            /**
             * @description Nhóm xếp hạng
             * @enum {string}
             */
            group?: "DEPARTMENT" | "DISTRICT" | "COMMUNE";
            /** @description Có xếp hạng */
            inRanking: boolean;
            /**
             * @description Loại cơ quan, như của các cơ quan đã có
             * @example DEPARTMENT
             */
            kind: string;
            /**
             * @description Căn cứ pháp lý
             * @example Nghị quyết 12/NQ-HĐND ngày 20/6/2021
             */
            legalBasis: string;
            /** @enum {string} */
            level: "PROVINCE" | "DISTRICT" | "COMMUNE";
            /** @example Sở Tài chính */
            name: string;
            /**
             * @description Cơ quan cấp trên
             * @example UBND-TINH
             */
            parent?: string;
            /** @example Sở Tài chính */
            shortName: string;
            /**
             * Format: date
             * @description Ngày bắt đầu hoạt động
             * @example 2021-07-01
             */
            validFrom: string;
        };
        ReminderDto: {
            /** @example STC */
            agencyCode: string;
            /** @enum {string} */
            class: "REPORT" | "TASK" | "RETURNED_REPORT" | "SELF_ASSESSMENT" | "APPRAISAL" | "COUNCIL_APPRAISAL" | "EXPLANATION";
            /** @example 2021-Q1 */
            code: string;
            /**
             * Format: date
             * @description Thời hạn mà mốc này thuộc về
             */
            deadlineDate: string;
            /** Format: date-time */
            decidedAt: string | null;
            /** Format: date-time */
            dueAt: string;
            /** Format: uuid */
            id: string;
            /**
             * @description Số ngày làm việc so với ngày cuối của thời hạn
             * @example -7
             */
            offset: number;
            /**
             * @description met, rescheduled, settings-changed, no-recipient
             * @example met
             */
            reason: string | null;
            recipients: components["schemas"]["RecipientDto"][];
            /** @enum {string} */
            state: "PENDING" | "TOLD" | "CANCELLED";
            /**
             * Format: uuid
             * @description Nghĩa vụ được nhắc
             */
            subject: string;
            title: string;
        };
        ReminderSettingsDto: {
            /** @description true: dữ liệu giả định, chưa được tỉnh ấn định */
            assumed: boolean;
            /** @example 08:00 */
            at: string;
            /** @enum {string} */
            class: "REPORT" | "TASK" | "RETURNED_REPORT" | "SELF_ASSESSMENT" | "APPRAISAL" | "COUNCIL_APPRAISAL" | "EXPLANATION";
            steps: components["schemas"]["ReminderStepDto"][];
            version: number;
        };
        ReminderStepDto: {
            audience: components["schemas"]["AudienceDto"][];
            /**
             * @description Số ngày làm việc so với ngày cuối của thời hạn
             * @example -7
             */
            offset: number;
        };
        RenameAgencyDto: {
            /** @example Sở Tài chính */
            name: string;
            /** @example Sở Tài chính */
            shortName: string;
        };
        ReopenDto: {
            /** @example Đính chính điểm tiêu chí H6.1.2 theo Công văn 31/STC-VP. */
            reason: string;
        };
        ReopenObligationDto: {
            /** @example Ghi nhận nhầm: tờ trình chưa được ký. */
            reason: string;
        };
        ReopeningDto: {
            /** @description Lần công bố cần đính chính; để trống khi chưa công bố */
            afterEdition: number | null;
            /** Format: date-time */
            at: string;
            authorName: string;
            /** @example Đính chính điểm tiêu chí H6.1.2 theo Công văn 31/STC-VP. */
            reason: string;
        };
        ReplyDto: {
            evidence?: components["schemas"]["CitationDto"][];
            /** @example 12 hồ sơ này tạm dừng theo đề nghị của người dân. */
            text: string;
        };
        ReportDto: {
            /** @example UBND-LONGMY */
            agencyCode: string;
            /** @example Ủy ban nhân dân huyện Long Mỹ */
            agencyName: string | null;
            /** @description Hạn gửi là giả định, kế hoạch không nêu */
            deadlineAssumed: boolean;
            /**
             * Format: date
             * @example 2021-03-17
             */
            deadlineDate: string;
            /** Format: date-time */
            dueAt: string;
            /** Format: date-time */
            firstSubmittedAt: string | null;
            /** Format: uuid */
            id: string;
            /**
             * @description Cũng dùng được thay cho id
             * @example 2021-Q1:UBND-LONGMY
             */
            key: string;
            /**
             * @description Mã chỉ tiêu → lý do không áp dụng
             * @example {
             *       "capital_plan": "Không được giao vốn đầu tư công"
             *     }
             */
            notApplicable: Record<string, unknown>;
            /** Format: uuid */
            obligationId: string;
            /** @description Đã quá hạn mà chưa gửi lần nào */
            overdue: boolean;
            /** @example 2021-Q1 */
            periodCode: string;
            /** @enum {string} */
            rankingGroup: "DEPARTMENT" | "DISTRICT";
            /** Format: uuid */
            returnObligationId: string | null;
            /**
             * @description Số lần đã gửi
             * @example 0
             */
            revision: number;
            /** @enum {string} */
            status: "NOT_STARTED" | "DRAFT" | "SUBMITTED" | "RETURNED" | "ACCEPTED";
            /** Format: date-time */
            submittedAt: string | null;
            /** @enum {string|null} */
            timeliness: "ON_TIME" | "LATE" | null;
            /** Format: date-time */
            updatedAt: string;
            /**
             * @description Mã chỉ tiêu → số nguyên, số thập phân dạng chuỗi, hoặc true/false
             * @example {
             *       "capital_plan": "55124.50",
             *       "iso_applied": true,
             *       "plan_tasks_total": 30
             *     }
             */
            values: Record<string, unknown>;
            /** @example 1 */
            version: number;
            /** @example 2021 */
            year: number;
        };
        ReportEventDto: {
            /** Format: date-time */
            at: string;
            /**
             * @example {
             *       "reasons": "Thiếu thuyết minh A3.14"
             *     }
             */
            detail: Record<string, unknown>;
            /** @enum {string} */
            kind: "OPENED" | "SAVED" | "SUBMITTED" | "RETURNED" | "ACCEPTED";
            /** @example Trần Thị Bình */
            personName: string | null;
            /** @example 2 */
            version: number;
        };
        ReportFormDto: {
            /**
             * Format: date
             * @example 2020-12-15
             */
            dataFrom: string;
            /**
             * Format: date
             * @description Ngày chốt số liệu
             * @example 2021-03-14
             */
            dataTo: string;
            /** Format: date-time */
            dueAt: string;
            /** Format: uuid */
            id: string;
            /** @description Chỉ tiêu bắt buộc chưa có số liệu */
            missing: components["schemas"]["WarningDto"][];
            /** @description Còn được sửa và gửi */
            open: boolean;
            /** @example Báo cáo CCHC quý I năm 2021 */
            periodName: string;
            sections: components["schemas"]["FormSectionDto"][];
            /** @enum {string} */
            status: "NOT_STARTED" | "DRAFT" | "SUBMITTED" | "RETURNED" | "ACCEPTED";
            /** @example Mẫu báo cáo định kỳ công tác cải cách hành chính của cơ quan, địa phương */
            title: string;
            /** @example 1 */
            version: number;
            /** @description Số liệu chưa khớp nhau */
            warnings: components["schemas"]["WarningDto"][];
        };
        ReportSummaryDto: {
            /** @example UBND-LONGMY */
            agencyCode: string;
            /** @example Ủy ban nhân dân huyện Long Mỹ */
            agencyName: string | null;
            /** @description Hạn gửi là giả định, kế hoạch không nêu */
            deadlineAssumed: boolean;
            /**
             * Format: date
             * @example 2021-03-17
             */
            deadlineDate: string;
            /** Format: date-time */
            dueAt: string;
            /** Format: date-time */
            firstSubmittedAt: string | null;
            /** Format: uuid */
            id: string;
            /**
             * @description Cũng dùng được thay cho id
             * @example 2021-Q1:UBND-LONGMY
             */
            key: string;
            /** Format: uuid */
            obligationId: string;
            /** @description Đã quá hạn mà chưa gửi lần nào */
            overdue: boolean;
            /** @example 2021-Q1 */
            periodCode: string;
            /** @enum {string} */
            rankingGroup: "DEPARTMENT" | "DISTRICT";
            /** Format: uuid */
            returnObligationId: string | null;
            /**
             * @description Số lần đã gửi
             * @example 0
             */
            revision: number;
            /** @enum {string} */
            status: "NOT_STARTED" | "DRAFT" | "SUBMITTED" | "RETURNED" | "ACCEPTED";
            /** Format: date-time */
            submittedAt: string | null;
            /** @enum {string|null} */
            timeliness: "ON_TIME" | "LATE" | null;
            /** Format: date-time */
            updatedAt: string;
            /** @example 1 */
            version: number;
            /** @example 2021 */
            year: number;
        };
        ReportValuesDto: {
            /**
             * @example {
             *       "revenue_plan": "Không được giao dự toán thu"
             *     }
             */
            notApplicable?: Record<string, unknown>;
            /**
             * @example {
             *       "capital_plan": "55124.50",
             *       "iso_applied": true,
             *       "plan_tasks_done": 7,
             *       "plan_tasks_total": 30
             *     }
             */
            values: Record<string, unknown>;
        };
        ReportingPeriodDto: {
            /** @example 2021-Q1 */
            code: string;
            /** @description Lũy kế từ đầu kỳ, không phải tổng các quý */
            cumulative: boolean;
            /**
             * Format: date
             * @example 2020-12-15
             */
            dataFrom: string;
            /**
             * Format: date
             * @description Ngày chốt số liệu
             * @example 2021-03-14
             */
            dataTo: string;
            /**
             * Format: date
             * @example 2021-03-17
             */
            deadlineDate: string;
            /** @description Hạn nội bộ và hạn gửi Bộ như trong nguồn, kèm cờ giả định */
            details: Record<string, unknown>;
            /** Format: date-time */
            dueAt: string;
            /** @example Báo cáo CCHC quý I năm 2021 */
            name: string;
            /**
             * Format: date
             * @description Nhận báo cáo từ ngày này
             */
            opensOn: string;
            /** @enum {string} */
            type: "QUARTER_1" | "HALF_YEAR" | "QUARTER_3" | "YEAR";
            /** @example 2021 */
            year: number;
        };
        RequestImprovementDto: {
            /**
             * @description Cơ quan chủ trì khắc phục
             * @example STTTT
             */
            agencyCode: string;
            /**
             * @description Lĩnh vực, tiêu chí hoặc tiêu chí thành phần đang yếu
             * @example P3.2
             */
            component: string;
            /**
             * Format: date
             * @description Ngày cuối; rơi vào ngày nghỉ thì chuyển sang ngày làm việc kế tiếp
             * @example 2022-06-30
             */
            deadlineDate: string;
            /**
             * @description Người chịu trách nhiệm
             * @example Nguyễn Văn An, Phó Giám đốc
             */
            person: string;
            /** @description Nội dung nhiệm vụ; không nêu thì theo tên của nội dung yếu */
            title?: string;
        };
        ResendDto: {
            /** @example Đã hỏi người nhận: chưa nhận được thư */
            reason: string;
        };
        RespondentGroupDto: {
            answers: components["schemas"]["CountedOptionDto"][];
            /** @example NGUOI-DAN */
            code: string;
            /** @example Người dân */
            name: string;
            /** @example 76 */
            total: number;
        };
        ReturnAwardsDto: {
            /** @example Kết quả xếp hạng đã đính chính, đề nghị rà soát lại. */
            reason: string;
        };
        ReturnDto: {
            /** Format: date-time */
            at: string;
            by: string;
            reason: string;
        };
        ReturnPartDto: {
            /**
             * Format: date
             * @description Nộp lại đến hết ngày nào; bắt buộc khi hết thời gian tự chấm
             * @example 2022-01-19
             */
            lastDay?: string;
            /** @example Tiêu chí P2.1.1 chưa có tài liệu kiểm chứng. */
            reason: string;
        };
        ReturnReportDto: {
            /**
             * @description Hạn gửi lại; mặc định 3 ngày làm việc
             * @example 2021-03-24
             */
            deadlineDate?: string;
            /** @example Đề nghị giải trình số hồ sơ quá hạn (A3.14) và bổ sung A7.19. */
            reasons: string;
        };
        ReturnedPartDto: {
            /** @example STP */
            agencyCode: string;
            /**
             * Format: date-time
             * @description Nộp lại trước thời điểm này
             */
            closesAt: string;
            reason: string;
            version: number;
            /** @example 2021 */
            year: number;
        };
        ReviewedReportDto: {
            /**
             * Format: date
             * @example 2021-03-24
             */
            deadlineDate: string | null;
            /** Format: date-time */
            dueAt: string | null;
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            returnObligationId: string | null;
            /** @enum {string} */
            status: "RETURNED" | "ACCEPTED";
            /** @example 4 */
            version: number;
        };
        RoundScoreDto: {
            /** Format: date-time */
            at: string;
            authorName: string;
            /**
             * @description Lấy số liệu hệ thống, tự cho điểm, chấp nhận, chấp nhận hàng loạt
             * @enum {string}
             */
            basis: "PRE_FILLED" | "GIVEN" | "ACCEPTED" | "BULK_ACCEPTED";
            chosen: string[] | null;
            evidence: components["schemas"]["CitationDto"][];
            /** @description null khi cho thẳng số điểm hoặc chấp nhận điểm đã có */
            how: components["schemas"]["HowDto"] | null;
            justification: string | null;
            /**
             * @description Nhân danh cơ quan nào; COUNCIL là Hội đồng thẩm định
             * @example STP
             */
            onBehalfOf: string;
            reason: string | null;
            /** @enum {string} */
            round: "SELF" | "APPRAISAL_1" | "APPRAISAL_2";
            /**
             * @description null: không áp dụng
             * @example 2.50
             */
            score: string | null;
        };
        SaveAwardSettingsDto: {
            /**
             * @description Cơ quan có cá nhân trực tiếp tham mưu công tác cải cách hành chính của tỉnh
             * @example [
             *       "SNV"
             *     ]
             */
            advisingAgencies: string[];
            /**
             * @description Mức xếp loại để được xét Bằng khen tập thể
             * @example XUAT_SAC
             */
            band: string;
            /** @description Mức trần, để tránh hình thức, tràn lan */
            caps: components["schemas"]["CapsDto"];
            /**
             * Format: date
             * @description Ngày bắt đầu nhận đề nghị khen thưởng
             * @example 2022-01-01
             */
            firstDay: string;
            /**
             * @description Cơ quan được Bằng khen tập thể và (AND), hoặc (OR), xếp hạng nhất khối thi đua
             * @enum {string}
             */
            individualRule: "AND" | "OR";
            /**
             * Format: date
             * @description Ngày cuối, tính cả ngày này
             * @example 2022-03-31
             */
            lastDay: string;
            /** @description Phần đầu của tờ trình và danh sách */
            letterhead: components["schemas"]["LetterheadDto"];
        };
        SaveCalendarDto: {
            /** @description Ngày nghỉ và ngày làm bù; thứ Bảy, Chủ nhật nghỉ hằng tuần */
            days: components["schemas"]["CalendarDayDto"][];
        };
        SaveCampaignDto: {
            windows: components["schemas"]["WindowsDto"];
        };
        SaveContactPointDto: {
            /** @example canbo.stc@haugiang.example */
            email: string;
        };
        SaveLeavesDto: {
            /** @description Mỗi tiêu chí gửi lên thay toàn bộ nội dung đã lưu của tiêu chí đó; tiêu chí khác giữ nguyên */
            leaves: components["schemas"]["SelfScoredLeafDto"][];
        };
        SaveReminderSettingsDto: {
            /** @example 08:00 */
            at: string;
            steps: components["schemas"]["ReminderStepDto"][];
        };
        SavedLeavesDto: {
            /** @description Số chỗ còn thiếu để nộp */
            lacking: number;
            version: number;
        };
        SavedReportDto: {
            /** Format: uuid */
            id: string;
            /**
             * @description Số chỉ tiêu bắt buộc chưa có số liệu
             * @example 12
             */
            missing: number;
            /** @enum {string} */
            status: "NOT_STARTED" | "DRAFT" | "SUBMITTED" | "RETURNED" | "ACCEPTED";
            /** @example 2 */
            version: number;
            /** @description Số liệu chưa khớp: không cản việc lưu nháp, nhưng cản việc gửi */
            warnings: components["schemas"]["WarningDto"][];
        };
        SavedSettingsDto: {
            /** @description Ngưỡng là giả định */
            assumed: boolean;
            version: number;
            /**
             * @description Dưới bao nhiêu phần trăm điểm tối đa là yếu
             * @example 70
             */
            weakBelow: string;
            /** @example 2021 */
            year: number;
        };
        SchemeOwnerDto: {
            /** @enum {string} */
            code: "PAR_INDEX" | "ICT" | "ISO_9001";
            /** @example Xếp hạng ứng dụng công nghệ thông tin */
            name: string;
            /**
             * @description Cơ quan chủ trì
             * @example STTTT
             */
            ownerAgency: string;
        };
        ScoreGapsDto: {
            /** @description Theo cơ quan được chấm */
            agencies: components["schemas"]["NamedGapDto"][];
            /** @description Theo cơ quan thẩm định */
            appraisers: components["schemas"]["AppraiserGapDto"][];
            asOf: components["schemas"]["AsOfDto"];
            /** @description Theo lĩnh vực */
            fields: components["schemas"]["NamedGapDto"][];
            /** @enum {string} */
            group: "DEPARTMENT" | "DISTRICT";
            overall: components["schemas"]["GapDto"];
            /** @example 2021 */
            year: number;
        };
        ScoreInputDto: {
            /**
             * @description Số lượng: số nguyên, tối đa 10.000
             * @example 3
             */
            count?: string;
            /**
             * @description Không áp dụng
             * @enum {boolean}
             */
            notApplicable?: true;
            /**
             * @description Phương án được chọn, hoặc các nội dung đạt
             * @example [
             *       "A"
             *     ]
             */
            options?: string[];
            /**
             * @description Tỷ lệ phần trăm, từ 0 đến 100
             * @example 93.5
             */
            percent?: string;
            /**
             * @description Điểm
             * @example 2.50
             */
            points?: string;
        };
        ScoringAgencyDto: {
            /** @example STP */
            code: string;
            /** @example Sở Tư pháp */
            name: string;
        };
        ScoringFieldDto: {
            /** @example H3 */
            code: string;
            criteria: components["schemas"]["CriterionDto"][];
            /**
             * @description Điểm tối đa được tính; 0.00 khi không áp dụng
             * @example 3.00
             */
            max: string;
            name: string;
            /** @example 93.00 */
            percent: string;
            /** @example TTHC */
            planFieldCode: string | null;
            /** @example 2.79 */
            points: string;
        };
        ScoringSumDto: {
            /**
             * @description Điểm tối đa
             * @example 66.50
             */
            max: string;
            /**
             * @description Điểm tối đa của các tiêu chí chưa ai chấm
             * @example 9.00
             */
            open: string;
            /** @example 78.57 */
            percent: string;
            /** @example 52.25 */
            points: string;
        };
        SectionDto: {
            /** @example A3 */
            code: string;
            indicators: components["schemas"]["IndicatorDto"][];
            /** @example Cải cách thủ tục hành chính */
            name: string;
            /** @example TTHC */
            planFieldCode: string;
        };
        SelfAssessmentDto: {
            /** @example UBND-LONGMY */
            agencyCode: string;
            agencyName: string;
            /**
             * Format: date-time
             * @description Đã tính gia hạn
             */
            closesAt: string;
            documents: components["schemas"]["EvidenceDocumentDto"][];
            /** @description Số chỗ còn thiếu để nộp */
            lacking: number;
            leaves: components["schemas"]["AssessedLeafDto"][];
            open: boolean;
            /** Format: date-time */
            opensAt: string;
            /** @description Bị trả lại để chấm lại từ lần nộp gần nhất */
            returned: components["schemas"]["ReturnDto"] | null;
            /** @enum {string} */
            scheme: "PAR_INDEX" | "ICT" | "ISO_9001" | "PROVINCE";
            /** Format: date-time */
            submittedAt: string | null;
            submittedBy: string | null;
            version: number;
            /** @example 2021 */
            year: number;
        };
        SelfScoredLeafDto: {
            evidence?: components["schemas"]["CitationDto"][];
            /** @description Giải trình bằng văn bản khi không có tài liệu kiểm chứng */
            justification?: string | null;
            /** @example H3.3.1 */
            leaf: string;
            /** @description Lý do điểm khác số liệu của hệ thống */
            reason?: string | null;
            /** @description Để null thì lấy số liệu của hệ thống */
            score: components["schemas"]["ScoreInputDto"] | null;
        };
        SessionDto: {
            /** Format: date-time */
            createdAt: string;
            /** @description Phiên đang dùng */
            current: boolean;
            /** Format: date-time */
            expiresAt: string;
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            lastUsedAt: string;
            /** @example 10.1.2.3 */
            network: string;
            /** @description Trình duyệt */
            userAgent: string;
        };
        ShareDto: {
            /**
             * @description Điểm tối đa được tính; 0.00 khi không áp dụng
             * @example 3.00
             */
            max: string;
            /** @example 93.00 */
            percent: string;
            /** @example 2.79 */
            points: string;
        };
        SignedPaperDto: {
            /**
             * Format: date
             * @description Ngày ký, không sau hôm nay
             * @example 2022-02-15
             */
            signedOn: string;
            /** @example Trần Quốc Việt */
            signerName: string;
            /**
             * @description Chức vụ người ký; ký thay thì hai dòng: KT. Giám đốc, Phó Giám đốc
             * @example Giám đốc
             */
            signerPosition: string;
            /**
             * @description Số, ký hiệu
             * @example 45/TTr-SNV
             */
            symbol: string;
        };
        SkippedCellDto: {
            agencyCode: string;
            leaf: string;
            /**
             * @description Chưa có điểm; đang có giải trình cần xem; ngoài thời gian
             * @enum {string}
             */
            why: "nothing-to-accept" | "explanation" | "outside-window";
        };
        StandingAdjustmentDto: {
            /** Format: date-time */
            at: string;
            by: components["schemas"]["DeciderDto"];
            evidence: components["schemas"]["DocumentCitedDto"][];
            /** @enum {string} */
            kind: "BONUS" | "PENALTY" | "GROUND" | "WAIVER";
            /** @description Căn cứ pháp lý */
            legalBasis: string;
            /** @example 1.50 */
            points: string | null;
            reason: string;
            /**
             * @description Quy tắc loại trừ
             * @example LT-04
             */
            rule: string | null;
        };
        StandingSurveyDto: {
            /** @example UBND-LONGMY */
            agencyCode: string;
            /** Format: date-time */
            at: string;
            /** @description Chưa đủ phiếu nên chưa tính điểm */
            belowMinimum: boolean;
            /**
             * @description Số phiếu theo phương án
             * @example {
             *       "A": 62,
             *       "B": 8,
             *       "C": 3,
             *       "D": 3
             *     }
             */
            counts: Record<string, unknown>;
            /** @description Số phiếu của người thuộc chính cơ quan, không tính */
            excluded: number;
            /** @description Theo nhóm trả lời; chỉ cho Sở Nội vụ, thẩm định, hội đồng và lãnh đạo */
            groups?: Record<string, unknown>;
            /** @example H1.8.1 */
            leaf: string;
            /**
             * @description Số phiếu tối thiểu
             * @example 30
             */
            minResponses: number;
            name: string;
            /**
             * @description Điểm; để trống khi chưa tính được
             * @example 0.89
             */
            points: string | null;
            /** Format: uuid */
            surveyId: string;
            /** @example 76 */
            total: number;
            /** @description Số phiếu không ghi cơ quan người trả lời */
            unattributed: number;
            /** @description Kết quả đã được rút lại */
            withdrawn: boolean;
        };
        SubmissionReceiptDto: {
            /** @example UBND-LONGMY */
            agencyCode: string;
            /** @enum {string} */
            scheme: "PAR_INDEX" | "ICT" | "ISO_9001" | "PROVINCE";
            /** @description Số tiêu chí có điểm mới */
            scored: number;
            /** Format: date-time */
            submittedAt: string;
            submittedBy: string;
            version: number;
            /** @example 2021 */
            year: number;
        };
        SubmitAwardsDto: {
            /**
             * @description Nơi nhận, ngoài nơi trình và lưu
             * @example [
             *       "Ban Thi đua - Khen thưởng tỉnh"
             *     ]
             */
            recipients?: string[];
            /**
             * Format: date
             * @description Ngày ký, không sau hôm nay
             * @example 2022-02-15
             */
            signedOn: string;
            /** @example Trần Quốc Việt */
            signerName: string;
            /**
             * @description Chức vụ người ký; ký thay thì hai dòng: KT. Giám đốc, Phó Giám đốc
             * @example Giám đốc
             */
            signerPosition: string;
            /**
             * @description Số, ký hiệu
             * @example 45/TTr-SNV
             */
            symbol: string;
        };
        SubmittedPaperDto: {
            /** Format: date-time */
            at: string;
            authorName: string;
            /** @description Theo bản công bố số này */
            edition: number;
            /**
             * Format: date
             * @description Ngày ký, không sau hôm nay
             * @example 2022-02-15
             */
            signedOn: string;
            /** @example Trần Quốc Việt */
            signerName: string;
            /**
             * @description Chức vụ người ký; ký thay thì hai dòng: KT. Giám đốc, Phó Giám đốc
             * @example Giám đốc
             */
            signerPosition: string;
            /**
             * @description Số, ký hiệu
             * @example 45/TTr-SNV
             */
            symbol: string;
        };
        SumDto: {
            /** @example Số hồ sơ giải quyết trước hạn và đúng hạn */
            name: string;
            /** @example hồ sơ */
            unit: string;
            /**
             * @description Số thập phân chính xác; null khi chưa hiện
             * @example 7308
             */
            value: string | null;
        };
        SupposedReportDto: {
            /**
             * @description Kỳ báo cáo
             * @example 2021-H1
             */
            period: string;
            /**
             * @description Gửi lần đầu vào lúc này; bỏ trống: giữ lần gửi đã có, chưa gửi thì coi như gửi ngay
             * @example 2021-06-16T09:00:00+07:00
             */
            submittedAt?: string;
            /**
             * @description Số liệu thay đổi; null là để trống; ô không nêu giữ như cũ
             * @example {
             *       "capital_plan": null,
             *       "dos_done_late": 0,
             *       "iso_applied": true
             *     }
             */
            values?: Record<string, unknown>;
        };
        SupposedTaskDto: {
            /**
             * @description Nhiệm vụ của kế hoạch
             * @example NVC-01
             */
            code: string;
            /** @description Hoàn thành vào lúc này; bỏ trống: ngay bây giờ; null: không hoàn thành */
            completedAt?: string | null;
        };
        SurveyFaultDto: {
            /**
             * @description Ô của tệp
             * @example B12
             */
            cell?: string;
            /** @example Dòng 12, cột “Tiêu chí”: “H9.9.9” không phải tiêu chí điều tra xã hội học. */
            message: string;
            /** @example /content */
            pointer: string;
            /** @example leaf-unknown */
            slug: string;
        };
        SurveyFormDto: {
            agencies: components["schemas"]["AskedAgencyDto"][];
            /** Format: date */
            closesOn: string;
            questions: components["schemas"]["QuestionDto"][];
            title: string;
        };
        SurveyImportDto: {
            answers: number;
            /** Format: date-time */
            at: string;
            authorName: string;
            excluded: number;
            /** @description SHA-256 của tệp */
            fileHash: string;
            fileName: string;
            /** @enum {string} */
            group: "DEPARTMENT" | "DISTRICT";
            /** Format: uuid */
            id: string;
            rows: number;
            /**
             * Format: date-time
             * @description Để trống khi còn hiệu lực
             */
            withdrawnAt: string | null;
            withdrawnBy: string | null;
            withdrawnReason: string | null;
            /** @example 2021 */
            year: number;
        };
        SurveySourceDto: {
            authorName: string;
            /** @example dieu-tra-2021.xlsx */
            name: string;
        };
        SurveyTokenDto: {
            /** @description Mã trong liên kết */
            token: string;
        };
        TableRowDto: {
            /**
             * @description Thẩm định, lần sau cùng
             * @example 0.50
             */
            appraised: string | null;
            /** @example P3.2 */
            code: string;
            /** @description Nhiệm vụ khắc phục, cũ trước mới sau */
            improvements: components["schemas"]["ImprovementDto"][];
            /**
             * @description Chỉ có ở tiêu chí thành phần
             * @enum {string|null}
             */
            kind: "APPRAISAL" | "SURVEY" | null;
            /** @description Các cơ quan chủ trì */
            leadAgencies: components["schemas"]["ScoringAgencyDto"][];
            /** @example Sở Tư pháp */
            leads: string | null;
            /**
             * @description Lĩnh vực, tiêu chí, tiêu chí thành phần
             * @enum {string}
             */
            level: "FIELD" | "CRITERION" | "LEAF";
            /**
             * @description Điểm tối đa
             * @example 66.50
             */
            max: string;
            name: string;
            /**
             * @description Điểm tối đa của các tiêu chí chưa ai chấm
             * @example 9.00
             */
            open: string;
            /** @example 78.57 */
            percent: string;
            /** @example 52.25 */
            points: string;
            /**
             * @description Cơ quan chủ trì tự chấm
             * @example 0.50
             */
            selfScore: string | null;
            /** @enum {string|null} */
            state: "SCORED" | "PENDING" | "NOT_APPLICABLE" | null;
            /** @description Phần đã chấm thấp hơn ngưỡng */
            weak: boolean;
        };
        TargetByAgencyDto: {
            /** @description Các cơ quan trong phạm vi được xem */
            agencies: components["schemas"]["AgencyAttainmentDto"][];
            /** @description Chỗ kế hoạch chưa nói rõ và cách hiểu đang dùng */
            ambiguities: string[];
            /** @description Cách đo hoặc cơ quan chủ trì là giả định, tỉnh cần thay thế */
            assumed: boolean;
            /** @description So với ngưỡng trước khi làm tròn; null khi chưa có số liệu */
            attained: boolean | null;
            coAgencies: string[];
            /** @enum {string} */
            commitment: "MANDATORY" | "ASPIRATIONAL";
            /** Format: date */
            deadline: string;
            denominator: components["schemas"]["SumDto"];
            /**
             * @description N: số cơ quan thuộc đối tượng của chỉ tiêu, kể cả cơ quan không tự gửi báo cáo (CT-03, CT-05, CT-06: 27 cơ quan xếp hạng và 75 xã, phường, thị trấn)
             * @example 102
             */
            expected: number;
            /** @example TTHC */
            fieldCode: string;
            /** @example CT-03 */
            id: string;
            /** @example VPUBND */
            leadAgency: string;
            /** @description Cơ quan chủ trì là giả định */
            leadAssumed: boolean;
            /** Format: date-time */
            measuredAt: string | null;
            /** @example Hồ sơ thủ tục hành chính được giải quyết trước hạn, đúng hạn */
            name: string;
            numerator: components["schemas"]["SumDto"];
            /** @enum {string} */
            operator: ">=" | ">" | "<=" | "<" | "=";
            /** @example 2021-Q1 */
            period: string | null;
            /** @example hồ sơ thủ tục hành chính được tiếp nhận */
            population: string;
            /**
             * @description n: số cơ quan thuộc đối tượng đã có số liệu
             * @example 9
             */
            reported: number;
            /** @description Nguyên văn kế hoạch, kể cả lỗi in */
            sourceText: string;
            /** @description Bản đã sửa lỗi in */
            sourceTextCorrected: string | null;
            /**
             * @description Ngưỡng, %
             * @example 90
             */
            threshold: string;
            /**
             * @description Tổng tử số trên tổng mẫu số, %, làm tròn 2 số lẻ; null khi chưa có số liệu hoặc chưa hiện
             * @example 96.49
             */
            value: string | null;
            /** @description Số lần đo, tăng dần theo chỉ tiêu */
            version: number;
            /** @description Lý do chưa hiện kết quả toàn tỉnh; null khi hiện */
            withheld: string | null;
            /** @example 2021 */
            year: number;
        };
        TargetDto: {
            /** @description Chỗ kế hoạch chưa nói rõ và cách hiểu đang dùng */
            ambiguities: string[];
            /** @description Cách đo hoặc cơ quan chủ trì là giả định, tỉnh cần thay thế */
            assumed: boolean;
            /** @description So với ngưỡng trước khi làm tròn; null khi chưa có số liệu */
            attained: boolean | null;
            coAgencies: string[];
            /** @enum {string} */
            commitment: "MANDATORY" | "ASPIRATIONAL";
            /** Format: date */
            deadline: string;
            denominator: components["schemas"]["SumDto"];
            /**
             * @description N: số cơ quan thuộc đối tượng của chỉ tiêu, kể cả cơ quan không tự gửi báo cáo (CT-03, CT-05, CT-06: 27 cơ quan xếp hạng và 75 xã, phường, thị trấn)
             * @example 102
             */
            expected: number;
            /** @example TTHC */
            fieldCode: string;
            /** @example CT-03 */
            id: string;
            /** @example VPUBND */
            leadAgency: string;
            /** @description Cơ quan chủ trì là giả định */
            leadAssumed: boolean;
            /** Format: date-time */
            measuredAt: string | null;
            /** @example Hồ sơ thủ tục hành chính được giải quyết trước hạn, đúng hạn */
            name: string;
            numerator: components["schemas"]["SumDto"];
            /** @enum {string} */
            operator: ">=" | ">" | "<=" | "<" | "=";
            /** @example 2021-Q1 */
            period: string | null;
            /** @example hồ sơ thủ tục hành chính được tiếp nhận */
            population: string;
            /**
             * @description n: số cơ quan thuộc đối tượng đã có số liệu
             * @example 9
             */
            reported: number;
            /** @description Nguyên văn kế hoạch, kể cả lỗi in */
            sourceText: string;
            /** @description Bản đã sửa lỗi in */
            sourceTextCorrected: string | null;
            /**
             * @description Ngưỡng, %
             * @example 90
             */
            threshold: string;
            /**
             * @description Tổng tử số trên tổng mẫu số, %, làm tròn 2 số lẻ; null khi chưa có số liệu hoặc chưa hiện
             * @example 96.49
             */
            value: string | null;
            /** @description Số lần đo, tăng dần theo chỉ tiêu */
            version: number;
            /** @description Lý do chưa hiện kết quả toàn tỉnh; null khi hiện */
            withheld: string | null;
            /** @example 2021 */
            year: number;
        };
        TaskDto: {
            /** @description Hạn là giả định cho bản trình diễn */
            assumed: boolean;
            /** @example NV-1.01 */
            code: string;
            /**
             * Format: date
             * @example 2021-02-26
             */
            deadlineDate: string;
            /** @description Suy ra từ phần trách nhiệm, không in thành nhiệm vụ trong kế hoạch */
            derived: boolean;
            /** @description Mọi thuộc tính của nguồn, kèm cờ giả định */
            details: Record<string, unknown>;
            /** Format: date-time */
            dueAt: string;
            /** @example CDDH */
            fieldCode: string | null;
            /** Format: uuid */
            id: string;
            /** @example SNV */
            leadAgency: string | null;
            /** @example Triển khai các mục tiêu, nhiệm vụ CCHC năm 2021 */
            name: string;
            /** @description Nguyên văn */
            sourceText: string | null;
            /** @description Nguyên văn đã sửa lỗi in */
            sourceTextCorrected: string | null;
            /** @example 2021 */
            year: number;
        };
        TemplateDto: {
            /** @description Giá trị giả định, tỉnh cần thay thế */
            assumed: boolean;
            attachments: {
                [key: string]: unknown;
            }[];
            /** @description Đề cương của báo cáo */
            outline: {
                [key: string]: unknown;
            }[];
            /** @description Nguồn của mẫu */
            provenance: {
                [key: string]: unknown;
            };
            sections: components["schemas"]["SectionDto"][];
            title: string;
            /** @description Trạng thái của báo cáo và quy tắc đúng hạn */
            workflow: {
                [key: string]: unknown;
            };
            /** @example 2021 */
            year: number;
        };
        TemplateSummaryDto: {
            /** @description Giá trị giả định, tỉnh cần thay thế */
            assumed: boolean;
            /** @example 133 */
            indicators: number;
            /** @example 7 */
            sections: number;
            /** @example Mẫu báo cáo định kỳ công tác cải cách hành chính của cơ quan, địa phương */
            title: string;
            /** @example 2021 */
            year: number;
        };
        TextPairDto: {
            /** @example 51.20 */
            after: string;
            /** @example 47.98 */
            before: string | null;
        };
        TotalDto: {
            /** @example 7574 */
            denominator: string | null;
            /**
             * @description Số cơ quan phải báo cáo
             * @example 27
             */
            expected: number;
            /** @example 7308 */
            numerator: string | null;
            /**
             * @description Số cơ quan đã có số liệu
             * @example 1
             */
            reported: number;
            /**
             * @description Tổng, số trả lời có, hoặc tỷ lệ %
             * @example 96.49
             */
            value: string | null;
            /** @description Lý do chưa hiện số toàn tỉnh; null khi hiện */
            withheld: string | null;
        };
        TreeCriterionDto: {
            /** @example H3.3 */
            code: string;
            leaves: components["schemas"]["CellDto"][];
            name: string;
        };
        TreeFieldDto: {
            /** @example H3 */
            code: string;
            criteria: components["schemas"]["TreeCriterionDto"][];
            name: string;
        };
        UnaskedReplyDto: {
            /** @example UBND-LONGMY */
            agencyCode: string;
            evidence?: components["schemas"]["CitationDto"][];
            /** @example H3.3.1 */
            leaf: string;
            text: string;
            /**
             * @description Năm kế hoạch
             * @example 2021
             */
            year: number;
        };
        VerdictDto: {
            /** Format: date-time */
            at: string;
            authorName: string;
            /** @enum {string} */
            kind: "APPROVED" | "REFUSED";
            reason: string | null;
        };
        VisibilityDto: {
            /** @description Cơ quan được xem thứ hạng của cả nhóm; không gửi thì giữ nguyên */
            rankingVisible?: boolean;
            /** @description Các lần thẩm định mà cơ quan được xem điểm của mình */
            visibleRounds: ("APPRAISAL_1" | "APPRAISAL_2")[];
        };
        WarningDto: {
            /** @example A1.02 */
            cell?: string;
            /** @example A1.02 “Số nhiệm vụ đã hoàn thành” (31) không được lớn hơn A1.01 “Số nhiệm vụ đề ra trong kế hoạch CCHC năm” (30). */
            message: string;
            /** @example /values/plan_tasks_done */
            pointer: string;
            /** @example cross-check-lte */
            slug: string;
        };
        WhatIfDto: {
            /** @description Theo giả định */
            after: components["schemas"]["WhatIfFiguresDto"];
            /** @example UBND-LONGMY */
            agencyCode: string;
            asOf: components["schemas"]["AsOfDto"];
            bandsAssumed: boolean;
            /** @description Như hiện nay */
            before: components["schemas"]["WhatIfFiguresDto"];
            /** @example 2021-DISTRICT-1 */
            criteriaSet: string;
            /** @description Luôn là giả định, không lưu lại */
            hypothetical: boolean;
            /** @description Các tiêu chí thành phần thay đổi */
            leaves: components["schemas"]["WhatIfLeafDto"][];
            /** @example 0.00 */
            pointsLost: string;
            /** @example 1.50 */
            pointsWon: string;
            /** @example 2021 */
            year: number;
        };
        WhatIfFiguresDto: {
            /** @example YEU */
            band: string;
            /** @example Yếu */
            bandName: string;
            /** @example 100.00 */
            bestAttainable: string;
            /** @example 47.98 */
            index: string;
            /** @example 98.50 */
            max: string;
            /** @example 47.26 */
            points: string;
            /**
             * @description Hạng so với các cơ quan khác như hiện nay; để trống khi chưa công khai thứ hạng
             * @example 3
             */
            rank: number | null;
        };
        WhatIfLeafDto: {
            after: components["schemas"]["WhatIfLeafStateDto"];
            before: components["schemas"]["WhatIfLeafStateDto"];
            /** @example H3.3.1 */
            code: string;
            /**
             * @description Điểm được thêm hoặc mất đi
             * @example -0.50
             */
            difference: string;
            name: string;
        };
        WhatIfLeafStateDto: {
            /**
             * @description Điểm cao nhất còn có thể đạt
             * @example 3.00
             */
            attainable: string;
            /** @description Điểm theo số liệu hệ thống */
            auto?: string | null;
            /** @example 930 / 1.000 = 93 % */
            formula: string;
            /** @example 3.00 */
            max: string;
            /** @example 2.79 */
            points: string;
            /** @enum {string|null} */
            source: "AUTO" | "SELF" | "APPRAISAL_1" | "APPRAISAL_2" | "SURVEY" | null;
            /** @enum {string} */
            state: "SCORED" | "PENDING" | "NOT_APPLICABLE";
        };
        WhatIfRequest: {
            reports?: components["schemas"]["SupposedReportDto"][];
            tasks?: components["schemas"]["SupposedTaskDto"][];
        };
        WindowDto: {
            /**
             * Format: date
             * @example 2021-12-20
             */
            firstDay: string;
            /**
             * Format: date
             * @description Ngày cuối, tính cả ngày này; rơi vào ngày nghỉ thì chuyển sang ngày làm việc kế tiếp
             * @example 2021-12-31
             */
            lastDay: string;
        };
        WindowsDto: {
            APPRAISAL_1: components["schemas"]["WindowDto"];
            APPRAISAL_2: components["schemas"]["WindowDto"];
            EXPLANATION: components["schemas"]["WindowDto"];
            SELF_ASSESSMENT: components["schemas"]["WindowDto"];
        };
        WithdrawDisciplineDto: {
            /** @example Quyết định kỷ luật đã bị hủy. */
            reason: string;
        };
        WithdrawDto: {
            /** @example Quyết định nhân rộng đã bị thu hồi. */
            reason: string;
        };
        WithdrawNominationDto: {
            /** @example Cá nhân đã chuyển công tác. */
            reason: string;
        };
        WithdrawSurveyDto: {
            /** @example Nhập nhầm tệp của năm trước. */
            reason: string;
        };
        WithdrawalDto: {
            /** Format: date-time */
            at: string;
            authorName: string;
            reason: string;
        };
        WithdrawnNominationDto: {
            /** Format: uuid */
            id: string;
        };
        YearResultDto: {
            group: string | null;
            /**
             * @description Để trống khi nguồn không nêu kết quả của tỉnh
             * @example 85.1
             */
            index: string | null;
            /** @example 27 */
            rank: number | null;
            source: string | null;
            /** @example 2021 */
            year: number;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    AccessLog_list: {
        parameters: {
            query?: {
                /** @description Trang, đếm từ 1 */
                page?: number;
                /** @description Số dòng một trang */
                pageSize?: number;
                /** @description Từ cần tìm; không phân biệt dấu, đ và chữ hoa */
                q?: string;
                /** @description Thứ tự theo at; dấu trừ là giảm dần */
                sort?: string;
                personId?: string;
                method?: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["AccessEntryDto"][];
                        page: components["schemas"]["PageInfo"];
                    };
                };
            };
            /** @description `validation-failed`: Dữ liệu gửi lên chưa hợp lệ */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Gửi quá nhiều yêu cầu trong thời gian ngắn */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Lỗi theo RFC 9457; `type` là mã ổn định, `title` và `detail` để hiển thị */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Agencies_list: {
        parameters: {
            query?: {
                /** @description Trang, đếm từ 1 */
                page?: number;
                /** @description Số dòng một trang */
                pageSize?: number;
                /** @description Từ cần tìm; không phân biệt dấu, đ và chữ hoa */
                q?: string;
                /** @description Thứ tự theo code, name, level; dấu trừ là giảm dần */
                sort?: string;
                level?: "PROVINCE" | "DISTRICT" | "COMMUNE";
                group?: "DEPARTMENT" | "DISTRICT" | "COMMUNE";
                under?: string;
                asOf?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["AgencyDto"][];
                        page: components["schemas"]["PageInfo"];
                    };
                };
            };
            /** @description `validation-failed`: Dữ liệu gửi lên chưa hợp lệ */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Gửi quá nhiều yêu cầu trong thời gian ngắn */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Lỗi theo RFC 9457; `type` là mã ổn định, `title` và `detail` để hiển thị */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AgencyCommands_register: {
        parameters: {
            query?: never;
            header?: {
                /** @description Khóa riêng của thao tác này: gửi lại cùng khóa thì nhận lại câu trả lời cũ, không làm lần nữa */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegisterAgencyDto"];
            };
        };
        responses: {
            /** @description Thành công */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["AgencyDto"];
                    };
                };
            };
            /** @description `idempotency-key-required`: Thiếu khóa chống gửi trùng (Idempotency-Key) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `token-not-allowed`: Mã truy cập không được dùng cho việc này */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `conflict`: Thao tác trái với trạng thái hiện tại */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation-failed`: Dữ liệu gửi lên chưa hợp lệ */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Gửi quá nhiều yêu cầu trong thời gian ngắn */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Lỗi theo RFC 9457; `type` là mã ổn định, `title` và `detail` để hiển thị */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Agencies_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["AgencyDto"];
                    };
                };
            };
            /** @description `not-found`: Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation-failed`: Dữ liệu gửi lên chưa hợp lệ */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Gửi quá nhiều yêu cầu trong thời gian ngắn */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Lỗi theo RFC 9457; `type` là mã ổn định, `title` và `detail` để hiển thị */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AgencyCommands_abolish: {
        parameters: {
            query?: never;
            header?: {
                /** @description Khóa riêng của thao tác này: gửi lại cùng khóa thì nhận lại câu trả lời cũ, không làm lần nữa */
                "Idempotency-Key"?: string;
            };
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AbolishAgencyDto"];
            };
        };
        responses: {
            /** @description Thành công */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["AgencyDto"];
                    };
                };
            };
            /** @description `idempotency-key-required`: Thiếu khóa chống gửi trùng (Idempotency-Key) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `token-not-allowed`: Mã truy cập không được dùng cho việc này */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found`: Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `conflict`: Thao tác trái với trạng thái hiện tại */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation-failed`: Dữ liệu gửi lên chưa hợp lệ */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Gửi quá nhiều yêu cầu trong thời gian ngắn */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Lỗi theo RFC 9457; `type` là mã ổn định, `title` và `detail` để hiển thị */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AgencyCommands_rename: {
        parameters: {
            query?: never;
            header: {
                /** @description Phiên bản đã đọc (ETag của lần đọc), trong dấu ngoặc kép */
                "If-Match": string;
            };
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RenameAgencyDto"];
            };
        };
        responses: {
            /** @description Thành công */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["AgencyDto"];
                    };
                };
            };
            /** @description `token-not-allowed`: Mã truy cập không được dùng cho việc này */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found`: Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `version-conflict`: Dữ liệu đã được người khác thay đổi */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation-failed`: Dữ liệu gửi lên chưa hợp lệ */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `precondition-required`: Thiếu số phiên bản của dữ liệu (If-Match) */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Gửi quá nhiều yêu cầu trong thời gian ngắn */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Lỗi theo RFC 9457; `type` là mã ổn định, `title` và `detail` để hiển thị */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ApiTokens_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ApiTokenDto"][];
                    };
                };
            };
            /** @description `validation-failed`: Dữ liệu gửi lên chưa hợp lệ */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Gửi quá nhiều yêu cầu trong thời gian ngắn */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Lỗi theo RFC 9457; `type` là mã ổn định, `title` và `detail` để hiển thị */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ApiTokens_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateApiTokenDto"];
            };
        };
        responses: {
            /** @description Thành công */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["NewApiTokenDto"];
                    };
                };
            };
            /** @description `forbidden`: Không có quyền thực hiện thao tác này */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation-failed`: Dữ liệu gửi lên chưa hợp lệ */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Gửi quá nhiều yêu cầu trong thời gian ngắn */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Lỗi theo RFC 9457; `type` là mã ổn định, `title` và `detail` để hiển thị */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ApiTokens_revoke: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công, không có nội dung trả về */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `not-found`: Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation-failed`: Dữ liệu gửi lên chưa hợp lệ */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Gửi quá nhiều yêu cầu trong thời gian ngắn */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Lỗi theo RFC 9457; `type` là mã ổn định, `title` và `detail` để hiển thị */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Appraisals_grid: {
        parameters: {
            query: {
                /** @description Năm kế hoạch */
                year: number;
                /** @description Bộ tiêu chí nào: Chỉ số CCHC (khi không nêu), ứng dụng CNTT, ISO 9001:2015, Chỉ số CCHC cấp tỉnh */
                scheme?: "PAR_INDEX" | "ICT" | "ISO_9001" | "PROVINCE";
                /** @description Một tiêu chí của mọi cơ quan */
                leaf: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["CellDto"][];
                    };
                };
            };
            /** @description `not-found`: Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation-failed`: Dữ liệu gửi lên chưa hợp lệ */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Gửi quá nhiều yêu cầu trong thời gian ngắn */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Lỗi theo RFC 9457; `type` là mã ổn định, `title` và `detail` để hiển thị */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Appraisals_acceptAll: {
        parameters: {
            query?: never;
            header?: {
                /** @description Khóa riêng của thao tác này: gửi lại cùng khóa thì nhận lại câu trả lời cũ, không làm lần nữa */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AcceptAllDto"];
            };
        };
        responses: {
            /** @description Thành công */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["AcceptedDto"];
                    };
                };
            };
            /** @description `idempotency-key-required`: Thiếu khóa chống gửi trùng (Idempotency-Key) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `token-not-allowed`: Mã truy cập không được dùng cho việc này */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found`: Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `conflict`: Thao tác trái với trạng thái hiện tại */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation-failed`: Dữ liệu gửi lên chưa hợp lệ */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Gửi quá nhiều yêu cầu trong thời gian ngắn */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Lỗi theo RFC 9457; `type` là mã ổn định, `title` và `detail` để hiển thị */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Appraisals_assignments: {
        parameters: {
            query: {
                /** @description Năm kế hoạch */
                year: number;
                /** @description Bộ tiêu chí nào: Chỉ số CCHC (khi không nêu), ứng dụng CNTT, ISO 9001:2015, Chỉ số CCHC cấp tỉnh */
                scheme?: "PAR_INDEX" | "ICT" | "ISO_9001" | "PROVINCE";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["AssignmentDto"][];
                    };
                };
            };
            /** @description `not-found`: Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation-failed`: Dữ liệu gửi lên chưa hợp lệ */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Gửi quá nhiều yêu cầu trong thời gian ngắn */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Lỗi theo RFC 9457; `type` là mã ổn định, `title` và `detail` để hiển thị */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Appraisals_decideMany: {
        parameters: {
            query?: never;
            header?: {
                /** @description Khóa riêng của thao tác này: gửi lại cùng khóa thì nhận lại câu trả lời cũ, không làm lần nữa */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecideDto"];
            };
        };
        responses: {
            /** @description Thành công */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["DecidedCellDto"][];
                    };
                };
            };
            /** @description `idempotency-key-required`: Thiếu khóa chống gửi trùng (Idempotency-Key) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `token-not-allowed`: Mã truy cập không được dùng cho việc này */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found`: Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `conflict`: Thao tác trái với trạng thái hiện tại */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `version-conflict`: Dữ liệu đã được người khác thay đổi */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation-failed`: Dữ liệu gửi lên chưa hợp lệ */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Gửi quá nhiều yêu cầu trong thời gian ngắn */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Lỗi theo RFC 9457; `type` là mã ổn định, `title` và `detail` để hiển thị */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Appraisals_tree: {
        parameters: {
            query: {
                /** @description Năm kế hoạch */
                year: number;
                /** @description Bộ tiêu chí nào: Chỉ số CCHC (khi không nêu), ứng dụng CNTT, ISO 9001:2015, Chỉ số CCHC cấp tỉnh */
                scheme?: "PAR_INDEX" | "ICT" | "ISO_9001" | "PROVINCE";
            };
            header?: never;
            path: {
                agency: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["AppraisalTreeDto"];
                    };
                };
            };
            /** @description `not-found`: Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation-failed`: Dữ liệu gửi lên chưa hợp lệ */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Gửi quá nhiều yêu cầu trong thời gian ngắn */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Lỗi theo RFC 9457; `type` là mã ổn định, `title` và `detail` để hiển thị */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Appraisals_decideOne: {
        parameters: {
            query: {
                /** @description Năm kế hoạch */
                year: number;
                /** @description Bộ tiêu chí nào: Chỉ số CCHC (khi không nêu), ứng dụng CNTT, ISO 9001:2015, Chỉ số CCHC cấp tỉnh */
                scheme?: "PAR_INDEX" | "ICT" | "ISO_9001" | "PROVINCE";
            };
            header: {
                /** @description Phiên bản đã đọc (ETag của lần đọc), trong dấu ngoặc kép */
                "If-Match": string;
            };
            path: {
                agency: string;
                leaf: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecisionDto"];
            };
        };
        responses: {
            /** @description Thành công */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["DecidedCellDto"];
                    };
                };
            };
            /** @description `token-not-allowed`: Mã truy cập không được dùng cho việc này */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found`: Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `conflict`: Thao tác trái với trạng thái hiện tại */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `version-conflict`: Dữ liệu đã được người khác thay đổi */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation-failed`: Dữ liệu gửi lên chưa hợp lệ */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `precondition-required`: Thiếu số phiên bản của dữ liệu (If-Match) */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Gửi quá nhiều yêu cầu trong thời gian ngắn */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Lỗi theo RFC 9457; `type` là mã ổn định, `title` và `detail` để hiển thị */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Awards_list: {
        parameters: {
            query?: {
                /** @description Trang, đếm từ 1 */
                page?: number;
                /** @description Số dòng một trang */
                pageSize?: number;
                /** @description Từ cần tìm; không phân biệt dấu, đ và chữ hoa */
                q?: string;
                /** @description Năm kế hoạch */
                year?: number;
                agency?: string;
                kind?: "COLLECTIVE" | "INDIVIDUAL";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["AwardDto"][];
                        page: components["schemas"]["PageInfo"];
                    };
                };
            };
            /** @description `validation-failed`: Dữ liệu gửi lên chưa hợp lệ */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Gửi quá nhiều yêu cầu trong thời gian ngắn */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Lỗi theo RFC 9457; `type` là mã ổn định, `title` và `detail` để hiển thị */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AwardProposals_record: {
        parameters: {
            query?: {
                /** @description Trang, đếm từ 1 */
                page?: number;
                /** @description Số dòng một trang */
                pageSize?: number;
                /** @description Từ cần tìm; không phân biệt dấu, đ và chữ hoa */
                q?: string;
            };
            header?: never;
            path: {
                year: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["AwardActDto"][];
                        page: components["schemas"]["PageInfo"];
                    };
                };
            };
            /** @description `validation-failed`: Dữ liệu gửi lên chưa hợp lệ */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Gửi quá nhiều yêu cầu trong thời gian ngắn */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Lỗi theo RFC 9457; `type` là mã ổn định, `title` và `detail` để hiển thị */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AwardProposals_close: {
        parameters: {
            query?: never;
            header: {
                /** @description Phiên bản đã đọc (ETag của lần đọc), trong dấu ngoặc kép */
                "If-Match": string;
                /** @description Khóa riêng của thao tác này: gửi lại cùng khóa thì nhận lại câu trả lời cũ, không làm lần nữa */
                "Idempotency-Key"?: string;
            };
            path: {
                year: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignedPaperDto"];
            };
        };
        responses: {
            /** @description Thành công */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["AwardDossierDto"];
                    };
                };
            };
            /** @description `idempotency-key-required`: Thiếu khóa chống gửi trùng (Idempotency-Key) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `token-not-allowed`: Mã truy cập không được dùng cho việc này */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found`: Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `conflict`: Thao tác trái với trạng thái hiện tại */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `version-conflict`: Dữ liệu đã được người khác thay đổi */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation-failed`: Dữ liệu gửi lên chưa hợp lệ */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `precondition-required`: Thiếu số phiên bản của dữ liệu (If-Match) */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Gửi quá nhiều yêu cầu trong thời gian ngắn */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Lỗi theo RFC 9457; `type` là mã ổn định, `title` và `detail` để hiển thị */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AwardProposals_decide: {
        parameters: {
            query?: never;
            header: {
                /** @description Phiên bản đã đọc (ETag của lần đọc), trong dấu ngoặc kép */
                "If-Match": string;
                /** @description Khóa riêng của thao tác này: gửi lại cùng khóa thì nhận lại câu trả lời cũ, không làm lần nữa */
                "Idempotency-Key"?: string;
            };
            path: {
                year: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecideProposalsDto"];
            };
        };
        responses: {
            /** @description Thành công */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["AwardDossierDto"];
                    };
                };
            };
            /** @description `idempotency-key-required`: Thiếu khóa chống gửi trùng (Idempotency-Key) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `token-not-allowed`: Mã truy cập không được dùng cho việc này */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found`: Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `conflict`: Thao tác trái với trạng thái hiện tại */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `version-conflict`: Dữ liệu đã được người khác thay đổi */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation-failed`: Dữ liệu gửi lên chưa hợp lệ */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `precondition-required`: Thiếu số phiên bản của dữ liệu (If-Match) */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Gửi quá nhiều yêu cầu trong thời gian ngắn */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Lỗi theo RFC 9457; `type` là mã ổn định, `title` và `detail` để hiển thị */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DisciplineCases_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                year: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["DisciplineCaseDto"][];
                    };
                };
            };
            /** @description `validation-failed`: Dữ liệu gửi lên chưa hợp lệ */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Gửi quá nhiều yêu cầu trong thời gian ngắn */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Lỗi theo RFC 9457; `type` là mã ổn định, `title` và `detail` để hiển thị */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DisciplineCases_record: {
        parameters: {
            query?: never;
            header?: {
                /** @description Khóa riêng của thao tác này: gửi lại cùng khóa thì nhận lại câu trả lời cũ, không làm lần nữa */
                "Idempotency-Key"?: string;
            };
            path: {
                year: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordDisciplineDto"];
            };
        };
        responses: {
            /** @description Thành công */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["DisciplineCaseDto"];
                    };
                };
            };
            /** @description `idempotency-key-required`: Thiếu khóa chống gửi trùng (Idempotency-Key) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found`: Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `conflict`: Thao tác trái với trạng thái hiện tại */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation-failed`: Dữ liệu gửi lên chưa hợp lệ */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Gửi quá nhiều yêu cầu trong thời gian ngắn */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Lỗi theo RFC 9457; `type` là mã ổn định, `title` và `detail` để hiển thị */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DisciplineCases_withdraw: {
        parameters: {
            query?: never;
            header?: {
                /** @description Khóa riêng của thao tác này: gửi lại cùng khóa thì nhận lại câu trả lời cũ, không làm lần nữa */
                "Idempotency-Key"?: string;
            };
            path: {
                year: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WithdrawDisciplineDto"];
            };
        };
        responses: {
            /** @description Thành công */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["DisciplineCaseDto"];
                    };
                };
            };
            /** @description `idempotency-key-required`: Thiếu khóa chống gửi trùng (Idempotency-Key) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found`: Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `conflict`: Thao tác trái với trạng thái hiện tại */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation-failed`: Dữ liệu gửi lên chưa hợp lệ */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Gửi quá nhiều yêu cầu trong thời gian ngắn */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Lỗi theo RFC 9457; `type` là mã ổn định, `title` và `detail` để hiển thị */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AwardProposals_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                year: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["AwardDossierDto"];
                    };
                };
            };
            /** @description `not-found`: Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation-failed`: Dữ liệu gửi lên chưa hợp lệ */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Gửi quá nhiều yêu cầu trong thời gian ngắn */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Lỗi theo RFC 9457; `type` là mã ổn định, `title` và `detail` để hiển thị */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Awards_certificates: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                year: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Văn bản */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
                };
            };
            /** @description `not-found`: Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation-failed`: Dữ liệu gửi lên chưa hợp lệ */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Gửi quá nhiều yêu cầu trong thời gian ngắn */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Lỗi theo RFC 9457; `type` là mã ổn định, `title` và `detail` để hiển thị */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Nominations_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                year: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["NominationDto"][];
                    };
                };
            };
            /** @description `not-found`: Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation-failed`: Dữ liệu gửi lên chưa hợp lệ */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Gửi quá nhiều yêu cầu trong thời gian ngắn */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Lỗi theo RFC 9457; `type` là mã ổn định, `title` và `detail` để hiển thị */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Nominations_nominate: {
        parameters: {
            query?: never;
            header?: {
                /** @description Khóa riêng của thao tác này: gửi lại cùng khóa thì nhận lại câu trả lời cũ, không làm lần nữa */
                "Idempotency-Key"?: string;
            };
            path: {
                year: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NominateDto"];
            };
        };
        responses: {
            /** @description Thành công */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["NominationDto"];
                    };
                };
            };
            /** @description `idempotency-key-required`: Thiếu khóa chống gửi trùng (Idempotency-Key) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `token-not-allowed`: Mã truy cập không được dùng cho việc này */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found`: Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `conflict`: Thao tác trái với trạng thái hiện tại */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation-failed`: Dữ liệu gửi lên chưa hợp lệ */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Gửi quá nhiều yêu cầu trong thời gian ngắn */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Lỗi theo RFC 9457; `type` là mã ổn định, `title` và `detail` để hiển thị */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Nominations_order: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                year: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrderNominationsDto"];
            };
        };
        responses: {
            /** @description Thành công */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["NominationDto"][];
                    };
                };
            };
            /** @description `not-found`: Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `conflict`: Thao tác trái với trạng thái hiện tại */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation-failed`: Dữ liệu gửi lên chưa hợp lệ */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Gửi quá nhiều yêu cầu trong thời gian ngắn */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Lỗi theo RFC 9457; `type` là mã ổn định, `title` và `detail` để hiển thị */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Nominations_change: {
        parameters: {
            query?: never;
            header: {
                /** @description Phiên bản đã đọc (ETag của lần đọc), trong dấu ngoặc kép */
                "If-Match": string;
            };
            path: {
                year: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NomineeDto"];
            };
        };
        responses: {
            /** @description Thành công */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["NominationDto"];
                    };
                };
            };
            /** @description `not-found`: Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `conflict`: Thao tác trái với trạng thái hiện tại */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `version-conflict`: Dữ liệu đã được người khác thay đổi */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation-failed`: Dữ liệu gửi lên chưa hợp lệ */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `precondition-required`: Thiếu số phiên bản của dữ liệu (If-Match) */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Gửi quá nhiều yêu cầu trong thời gian ngắn */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Lỗi theo RFC 9457; `type` là mã ổn định, `title` và `detail` để hiển thị */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Nominations_withdraw: {
        parameters: {
            query?: never;
            header?: {
                /** @description Khóa riêng của thao tác này: gửi lại cùng khóa thì nhận lại câu trả lời cũ, không làm lần nữa */
                "Idempotency-Key"?: string;
            };
            path: {
                year: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WithdrawNominationDto"];
            };
        };
        responses: {
            /** @description Thành công */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["WithdrawnNominationDto"];
                    };
                };
            };
            /** @description `idempotency-key-required`: Thiếu khóa chống gửi trùng (Idempotency-Key) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found`: Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `conflict`: Thao tác trái với trạng thái hiện tại */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation-failed`: Dữ liệu gửi lên chưa hợp lệ */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Gửi quá nhiều yêu cầu trong thời gian ngắn */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Lỗi theo RFC 9457; `type` là mã ổn định, `title` và `detail` để hiển thị */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AwardSettings_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                year: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["AwardSettingsDto"];
                    };
                };
            };
            /** @description `not-found`: Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation-failed`: Dữ liệu gửi lên chưa hợp lệ */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Gửi quá nhiều yêu cầu trong thời gian ngắn */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Lỗi theo RFC 9457; `type` là mã ổn định, `title` và `detail` để hiển thị */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AwardSettings_save: {
        parameters: {
            query?: never;
            header: {
                /** @description Phiên bản đã đọc (ETag của lần đọc), trong dấu ngoặc kép */
                "If-Match": string;
            };
            path: {
                year: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveAwardSettingsDto"];
            };
        };
        responses: {
            /** @description Thành công */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["AwardSettingsDto"];
                    };
                };
            };
            /** @description `conflict`: Thao tác trái với trạng thái hiện tại */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `version-conflict`: Dữ liệu đã được người khác thay đổi */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation-failed`: Dữ liệu gửi lên chưa hợp lệ */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `precondition-required`: Thiếu số phiên bản của dữ liệu (If-Match) */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Gửi quá nhiều yêu cầu trong thời gian ngắn */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Lỗi theo RFC 9457; `type` là mã ổn định, `title` và `detail` để hiển thị */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AwardProposals_submit: {
        parameters: {
            query?: never;
            header: {
                /** @description Phiên bản đã đọc (ETag của lần đọc), trong dấu ngoặc kép */
                "If-Match": string;
                /** @description Khóa riêng của thao tác này: gửi lại cùng khóa thì nhận lại câu trả lời cũ, không làm lần nữa */
                "Idempotency-Key"?: string;
            };
            path: {
                year: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SubmitAwardsDto"];
            };
        };
        responses: {
            /** @description Thành công */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["AwardDossierDto"];
                    };
                };
            };
            /** @description `idempotency-key-required`: Thiếu khóa chống gửi trùng (Idempotency-Key) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `token-not-allowed`: Mã truy cập không được dùng cho việc này */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found`: Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `conflict`: Thao tác trái với trạng thái hiện tại */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `version-conflict`: Dữ liệu đã được người khác thay đổi */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation-failed`: Dữ liệu gửi lên chưa hợp lệ */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `precondition-required`: Thiếu số phiên bản của dữ liệu (If-Match) */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Gửi quá nhiều yêu cầu trong thời gian ngắn */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Lỗi theo RFC 9457; `type` là mã ổn định, `title` và `detail` để hiển thị */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AwardProposals_document: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                year: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Văn bản */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
                };
            };
            /** @description `not-found`: Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `conflict`: Thao tác trái với trạng thái hiện tại */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation-failed`: Dữ liệu gửi lên chưa hợp lệ */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Gửi quá nhiều yêu cầu trong thời gian ngắn */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Lỗi theo RFC 9457; `type` là mã ổn định, `title` và `detail` để hiển thị */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AwardProposals_return: {
        parameters: {
            query?: never;
            header: {
                /** @description Phiên bản đã đọc (ETag của lần đọc), trong dấu ngoặc kép */
                "If-Match": string;
                /** @description Khóa riêng của thao tác này: gửi lại cùng khóa thì nhận lại câu trả lời cũ, không làm lần nữa */
                "Idempotency-Key"?: string;
            };
            path: {
                year: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReturnAwardsDto"];
            };
        };
        responses: {
            /** @description Thành công */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["AwardDossierDto"];
                    };
                };
            };
            /** @description `idempotency-key-required`: Thiếu khóa chống gửi trùng (Idempotency-Key) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `token-not-allowed`: Mã truy cập không được dùng cho việc này */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found`: Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `conflict`: Thao tác trái với trạng thái hiện tại */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `version-conflict`: Dữ liệu đã được người khác thay đổi */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation-failed`: Dữ liệu gửi lên chưa hợp lệ */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `precondition-required`: Thiếu số phiên bản của dữ liệu (If-Match) */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Gửi quá nhiều yêu cầu trong thời gian ngắn */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Lỗi theo RFC 9457; `type` là mã ổn định, `title` và `detail` để hiển thị */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AwardProposals_judge: {
        parameters: {
            query?: never;
            header: {
                /** @description Phiên bản đã đọc (ETag của lần đọc), trong dấu ngoặc kép */
                "If-Match": string;
                /** @description Khóa riêng của thao tác này: gửi lại cùng khóa thì nhận lại câu trả lời cũ, không làm lần nữa */
                "Idempotency-Key"?: string;
            };
            path: {
                year: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["JudgeAwardsDto"];
            };
        };
        responses: {
            /** @description Thành công */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["AwardDossierDto"];
                    };
                };
            };
            /** @description `idempotency-key-required`: Thiếu khóa chống gửi trùng (Idempotency-Key) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `token-not-allowed`: Mã truy cập không được dùng cho việc này */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found`: Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `conflict`: Thao tác trái với trạng thái hiện tại */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `version-conflict`: Dữ liệu đã được người khác thay đổi */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation-failed`: Dữ liệu gửi lên chưa hợp lệ */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `precondition-required`: Thiếu số phiên bản của dữ liệu (If-Match) */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Gửi quá nhiều yêu cầu trong thời gian ngắn */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Lỗi theo RFC 9457; `type` là mã ổn định, `title` và `detail` để hiển thị */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Boards_board: {
        parameters: {
            query: {
                year: number;
                group: "DEPARTMENT" | "DISTRICT";
            };
            header?: never;
            path: {
                /** @description Xếp hạng theo gì: Chỉ số CCHC, ứng dụng CNTT, ISO 9001:2015 */
                scheme: "PAR_INDEX" | "ICT" | "ISO_9001";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["BoardDto"];
                    };
                };
            };
            /** @description `not-found`: Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation-failed`: Dữ liệu gửi lên chưa hợp lệ */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Gửi quá nhiều yêu cầu trong thời gian ngắn */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Lỗi theo RFC 9457; `type` là mã ổn định, `title` và `detail` để hiển thị */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Boards_card: {
        parameters: {
            query: {
                year: number;
                group: "DEPARTMENT" | "DISTRICT";
            };
            header?: never;
            path: {
                /** @description Xếp hạng theo gì: Chỉ số CCHC, ứng dụng CNTT, ISO 9001:2015 */
                scheme: "PAR_INDEX" | "ICT" | "ISO_9001";
                agency: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["BoardCardDto"];
                    };
                };
            };
            /** @description `not-found`: Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation-failed`: Dữ liệu gửi lên chưa hợp lệ */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Gửi quá nhiều yêu cầu trong thời gian ngắn */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Lỗi theo RFC 9457; `type` là mã ổn định, `title` và `detail` để hiển thị */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Calendar_ofYear: {
        parameters: {
            query: {
                year: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["CalendarDto"];
                    };
                };
            };
            /** @description `validation-failed`: Dữ liệu gửi lên chưa hợp lệ */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Gửi quá nhiều yêu cầu trong thời gian ngắn */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Lỗi theo RFC 9457; `type` là mã ổn định, `title` và `detail` để hiển thị */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Calendar_save: {
        parameters: {
            query?: never;
            header: {
                /** @description Phiên bản đã đọc (ETag của lần đọc), trong dấu ngoặc kép */
                "If-Match": string;
            };
            path: {
                year: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveCalendarDto"];
            };
        };
        responses: {
            /** @description Thành công */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["CalendarDto"];
                    };
                };
            };
            /** @description `version-conflict`: Dữ liệu đã được người khác thay đổi */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation-failed`: Dữ liệu gửi lên chưa hợp lệ */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `precondition-required`: Thiếu số phiên bản của dữ liệu (If-Match) */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Gửi quá nhiều yêu cầu trong thời gian ngắn */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Lỗi theo RFC 9457; `type` là mã ổn định, `title` và `detail` để hiển thị */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Campaigns_read: {
        parameters: {
            query?: {
                /** @description Bộ tiêu chí nào: Chỉ số CCHC (khi không nêu), ứng dụng CNTT, ISO 9001:2015, Chỉ số CCHC cấp tỉnh */
                scheme?: "PAR_INDEX" | "ICT" | "ISO_9001" | "PROVINCE";
            };
            header?: never;
            path: {
                year: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["CampaignDto"];
                    };
                };
            };
            /** @description `not-found`: Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation-failed`: Dữ liệu gửi lên chưa hợp lệ */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Gửi quá nhiều yêu cầu trong thời gian ngắn */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Lỗi theo RFC 9457; `type` là mã ổn định, `title` và `detail` để hiển thị */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Campaigns_save: {
        parameters: {
            query?: {
                /** @description Bộ tiêu chí nào: Chỉ số CCHC (khi không nêu), ứng dụng CNTT, ISO 9001:2015, Chỉ số CCHC cấp tỉnh */
                scheme?: "PAR_INDEX" | "ICT" | "ISO_9001" | "PROVINCE";
            };
            header: {
                /** @description Phiên bản đã đọc (ETag của lần đọc), trong dấu ngoặc kép */
                "If-Match": string;
            };
            path: {
                year: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveCampaignDto"];
            };
        };
        responses: {
            /** @description Thành công */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["CampaignDto"];
                    };
                };
            };
            /** @description `version-conflict`: Dữ liệu đã được người khác thay đổi */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation-failed`: Dữ liệu gửi lên chưa hợp lệ */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `precondition-required`: Thiếu số phiên bản của dữ liệu (If-Match) */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Gửi quá nhiều yêu cầu trong thời gian ngắn */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Lỗi theo RFC 9457; `type` là mã ổn định, `title` và `detail` để hiển thị */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Editions_publish: {
        parameters: {
            query?: never;
            header: {
                /** @description Phiên bản đã đọc (ETag của lần đọc), trong dấu ngoặc kép */
                "If-Match": string;
                /** @description Khóa riêng của thao tác này: gửi lại cùng khóa thì nhận lại câu trả lời cũ, không làm lần nữa */
                "Idempotency-Key"?: string;
            };
            path: {
                year: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["EditionDto"];
                    };
                };
            };
            /** @description `idempotency-key-required`: Thiếu khóa chống gửi trùng (Idempotency-Key) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `token-not-allowed`: Mã truy cập không được dùng cho việc này */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found`: Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `conflict`: Thao tác trái với trạng thái hiện tại */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `version-conflict`: Dữ liệu đã được người khác thay đổi */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation-failed`: Dữ liệu gửi lên chưa hợp lệ */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `precondition-required`: Thiếu số phiên bản của dữ liệu (If-Match) */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Gửi quá nhiều yêu cầu trong thời gian ngắn */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Lỗi theo RFC 9457; `type` là mã ổn định, `title` và `detail` để hiển thị */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Campaigns_extend: {
        parameters: {
            query?: {
                /** @description Bộ tiêu chí nào: Chỉ số CCHC (khi không nêu), ứng dụng CNTT, ISO 9001:2015, Chỉ số CCHC cấp tỉnh */
                scheme?: "PAR_INDEX" | "ICT" | "ISO_9001" | "PROVINCE";
            };
            header?: {
                /** @description Khóa riêng của thao tác này: gửi lại cùng khóa thì nhận lại câu trả lời cũ, không làm lần nữa */
                "Idempotency-Key"?: string;
            };
            path: {
                year: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExtendDto"];
            };
        };
        responses: {
            /** @description Thành công */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["CampaignDto"];
                    };
                };
            };
            /** @description `idempotency-key-required`: Thiếu khóa chống gửi trùng (Idempotency-Key) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found`: Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `conflict`: Thao tác trái với trạng thái hiện tại */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation-failed`: Dữ liệu gửi lên chưa hợp lệ */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Gửi quá nhiều yêu cầu trong thời gian ngắn */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Lỗi theo RFC 9457; `type` là mã ổn định, `title` và `detail` để hiển thị */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Freshness_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                year: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["FreshnessDto"];
                    };
                };
            };
            /** @description `not-found`: Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation-failed`: Dữ liệu gửi lên chưa hợp lệ */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Gửi quá nhiều yêu cầu trong thời gian ngắn */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Lỗi theo RFC 9457; `type` là mã ổn định, `title` và `detail` để hiển thị */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Campaigns_lock: {
        parameters: {
            query?: {
                /** @description Bộ tiêu chí nào: Chỉ số CCHC (khi không nêu), ứng dụng CNTT, ISO 9001:2015, Chỉ số CCHC cấp tỉnh */
                scheme?: "PAR_INDEX" | "ICT" | "ISO_9001" | "PROVINCE";
            };
            header?: {
                /** @description Khóa riêng của thao tác này: gửi lại cùng khóa thì nhận lại câu trả lời cũ, không làm lần nữa */
                "Idempotency-Key"?: string;
            };
            path: {
                year: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["CampaignDto"];
                    };
                };
            };
            /** @description `idempotency-key-required`: Thiếu khóa chống gửi trùng (Idempotency-Key) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `token-not-allowed`: Mã truy cập không được dùng cho việc này */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found`: Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `conflict`: Thao tác trái với trạng thái hiện tại */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation-failed`: Dữ liệu gửi lên chưa hợp lệ */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Gửi quá nhiều yêu cầu trong thời gian ngắn */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Lỗi theo RFC 9457; `type` là mã ổn định, `title` và `detail` để hiển thị */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Campaigns_reopen: {
        parameters: {
            query?: {
                /** @description Bộ tiêu chí nào: Chỉ số CCHC (khi không nêu), ứng dụng CNTT, ISO 9001:2015, Chỉ số CCHC cấp tỉnh */
                scheme?: "PAR_INDEX" | "ICT" | "ISO_9001" | "PROVINCE";
            };
            header: {
                /** @description Phiên bản đã đọc (ETag của lần đọc), trong dấu ngoặc kép */
                "If-Match": string;
                /** @description Khóa riêng của thao tác này: gửi lại cùng khóa thì nhận lại câu trả lời cũ, không làm lần nữa */
                "Idempotency-Key"?: string;
            };
            path: {
                year: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReopenDto"];
            };
        };
        responses: {
            /** @description Thành công */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["CampaignDto"];
                    };
                };
            };
            /** @description `idempotency-key-required`: Thiếu khóa chống gửi trùng (Idempotency-Key) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `token-not-allowed`: Mã truy cập không được dùng cho việc này */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found`: Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `conflict`: Thao tác trái với trạng thái hiện tại */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `version-conflict`: Dữ liệu đã được người khác thay đổi */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation-failed`: Dữ liệu gửi lên chưa hợp lệ */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `precondition-required`: Thiếu số phiên bản của dữ liệu (If-Match) */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Gửi quá nhiều yêu cầu trong thời gian ngắn */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Lỗi theo RFC 9457; `type` là mã ổn định, `title` và `detail` để hiển thị */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Campaigns_show: {
        parameters: {
            query?: never;
            header: {
                /** @description Phiên bản đã đọc (ETag của lần đọc), trong dấu ngoặc kép */
                "If-Match": string;
            };
            path: {
                year: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VisibilityDto"];
            };
        };
        responses: {
            /** @description Thành công */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["CampaignDto"];
                    };
                };
            };
            /** @description `not-found`: Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `version-conflict`: Dữ liệu đã được người khác thay đổi */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation-failed`: Dữ liệu gửi lên chưa hợp lệ */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `precondition-required`: Thiếu số phiên bản của dữ liệu (If-Match) */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Gửi quá nhiều yêu cầu trong thời gian ngắn */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Lỗi theo RFC 9457; `type` là mã ổn định, `title` và `detail` để hiển thị */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Clock_read: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ClockDto"];
                    };
                };
            };
            /** @description `validation-failed`: Dữ liệu gửi lên chưa hợp lệ */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Gửi quá nhiều yêu cầu trong thời gian ngắn */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Lỗi theo RFC 9457; `type` là mã ổn định, `title` và `detail` để hiển thị */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ConsolidatedReports_list: {
        parameters: {
            query?: {
                /** @description Trang, đếm từ 1 */
                page?: number;
                /** @description Số dòng một trang */
                pageSize?: number;
                /** @description Từ cần tìm; không phân biệt dấu, đ và chữ hoa */
                q?: string;
                /** @description Thứ tự theo dataTo; dấu trừ là giảm dần */
                sort?: string;
                /** @description Mặc định là năm mới nhất */
                year?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ConsolidatedPeriodDto"][];
                        page: components["schemas"]["PageInfo"];
                    };
                };
            };
            /** @description `validation-failed`: Dữ liệu gửi lên chưa hợp lệ */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Gửi quá nhiều yêu cầu trong thời gian ngắn */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Lỗi theo RFC 9457; `type` là mã ổn định, `title` và `detail` để hiển thị */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ConsolidatedReports_one: {
        parameters: {
            query?: {
                /** @description Trang, đếm từ 1 */
                page?: number;
                /** @description Số dòng một trang */
                pageSize?: number;
                /** @description Từ cần tìm; không phân biệt dấu, đ và chữ hoa */
                q?: string;
                /** @description Thứ tự theo code; dấu trừ là giảm dần */
                sort?: string;
                "filter[section]"?: string;
            };
            header?: never;
            path: {
                period: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ConsolidatedIndicatorDto"][];
                        page: components["schemas"]["PageInfo"];
                    };
                };
            };
            /** @description `not-found`: Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation-failed`: Dữ liệu gửi lên chưa hợp lệ */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Gửi quá nhiều yêu cầu trong thời gian ngắn */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Lỗi theo RFC 9457; `type` là mã ổn định, `title` và `detail` để hiển thị */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ContactPoints_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                personId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ContactPointDto"];
                    };
                };
            };
            /** @description `not-found`: Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation-failed`: Dữ liệu gửi lên chưa hợp lệ */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Gửi quá nhiều yêu cầu trong thời gian ngắn */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Lỗi theo RFC 9457; `type` là mã ổn định, `title` và `detail` để hiển thị */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ContactPoints_save: {
        parameters: {
            query?: never;
            header: {
                /** @description Phiên bản đã đọc (ETag của lần đọc), trong dấu ngoặc kép */
                "If-Match": string;
            };
            path: {
                personId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveContactPointDto"];
            };
        };
        responses: {
            /** @description Thành công */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ContactPointDto"];
                    };
                };
            };
            /** @description `not-found`: Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `version-conflict`: Dữ liệu đã được người khác thay đổi */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation-failed`: Dữ liệu gửi lên chưa hợp lệ */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `precondition-required`: Thiếu số phiên bản của dữ liệu (If-Match) */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Gửi quá nhiều yêu cầu trong thời gian ngắn */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Lỗi theo RFC 9457; `type` là mã ổn định, `title` và `detail` để hiển thị */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CriteriaSets_list: {
        parameters: {
            query?: {
                /** @description Trang, đếm từ 1 */
                page?: number;
                /** @description Số dòng một trang */
                pageSize?: number;
                /** @description Từ cần tìm; không phân biệt dấu, đ và chữ hoa */
                q?: string;
                "filter[year]"?: number;
                "filter[group]"?: "DEPARTMENT" | "DISTRICT";
                /** @description Loại bảng xếp hạng */
                "filter[scheme]"?: "PAR_INDEX" | "ICT" | "ISO_9001" | "PROVINCE";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["CriteriaSetHeadDto"][];
                        page: components["schemas"]["PageInfo"];
                    };
                };
            };
            /** @description `validation-failed`: Dữ liệu gửi lên chưa hợp lệ */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Gửi quá nhiều yêu cầu trong thời gian ngắn */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Lỗi theo RFC 9457; `type` là mã ổn định, `title` và `detail` để hiển thị */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CriteriaSetCommands_import: {
        parameters: {
            query?: never;
            header?: {
                /** @description Khóa riêng của thao tác này: gửi lại cùng khóa thì nhận lại câu trả lời cũ, không làm lần nữa */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        /** @description Tài liệu như khi xuất: JSON, hoặc bảng tính XLSX */
        requestBody: {
            content: {
                "application/json": {
                    [key: string]: unknown;
                };
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": {
                    [key: string]: unknown;
                };
            };
        };
        responses: {
            /** @description Thành công */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["CriteriaSetHeadDto"];
                    };
                };
            };
            /** @description `idempotency-key-required`: Thiếu khóa chống gửi trùng (Idempotency-Key) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `conflict`: Thao tác trái với trạng thái hiện tại */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payload-too-large`: Nội dung gửi lên quá lớn */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type`: Không hỗ trợ kiểu nội dung gửi lên */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation-failed`: Dữ liệu gửi lên chưa hợp lệ */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Gửi quá nhiều yêu cầu trong thời gian ngắn */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Lỗi theo RFC 9457; `type` là mã ổn định, `title` và `detail` để hiển thị */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CriteriaSetCommands_preview: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Tài liệu như khi xuất: JSON, hoặc bảng tính XLSX */
        requestBody: {
            content: {
                "application/json": {
                    [key: string]: unknown;
                };
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": {
                    [key: string]: unknown;
                };
            };
        };
        responses: {
            /** @description Thành công */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["PreviewDto"];
                    };
                };
            };
            /** @description `payload-too-large`: Nội dung gửi lên quá lớn */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type`: Không hỗ trợ kiểu nội dung gửi lên */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation-failed`: Dữ liệu gửi lên chưa hợp lệ */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Gửi quá nhiều yêu cầu trong thời gian ngắn */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Lỗi theo RFC 9457; `type` là mã ổn định, `title` và `detail` để hiển thị */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CriteriaSets_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["CriteriaSetDto"];
                    };
                };
            };
            /** @description `not-found`: Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation-failed`: Dữ liệu gửi lên chưa hợp lệ */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Gửi quá nhiều yêu cầu trong thời gian ngắn */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Lỗi theo RFC 9457; `type` là mã ổn định, `title` và `detail` để hiển thị */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CriteriaSetCommands_remove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công, không có nội dung trả về */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `token-not-allowed`: Mã truy cập không được dùng cho việc này */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found`: Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `conflict`: Thao tác trái với trạng thái hiện tại */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation-failed`: Dữ liệu gửi lên chưa hợp lệ */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Gửi quá nhiều yêu cầu trong thời gian ngắn */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Lỗi theo RFC 9457; `type` là mã ổn định, `title` và `detail` để hiển thị */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CriteriaSets_diff: {
        parameters: {
            query?: {
                against?: string;
            };
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["CriteriaDiffDto"];
                    };
                };
            };
            /** @description `not-found`: Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation-failed`: Dữ liệu gửi lên chưa hợp lệ */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Gửi quá nhiều yêu cầu trong thời gian ngắn */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Lỗi theo RFC 9457; `type` là mã ổn định, `title` và `detail` để hiển thị */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CriteriaSets_document: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Tài liệu */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        [key: string]: unknown;
                    };
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description `not-found`: Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation-failed`: Dữ liệu gửi lên chưa hợp lệ */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Gửi quá nhiều yêu cầu trong thời gian ngắn */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Lỗi theo RFC 9457; `type` là mã ổn định, `title` và `detail` để hiển thị */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CriteriaSetCommands_putInForce: {
        parameters: {
            query?: never;
            header: {
                /** @description Phiên bản đã đọc (ETag của lần đọc), trong dấu ngoặc kép */
                "If-Match": string;
                /** @description Khóa riêng của thao tác này: gửi lại cùng khóa thì nhận lại câu trả lời cũ, không làm lần nữa */
                "Idempotency-Key"?: string;
            };
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PutInForceDto"];
            };
        };
        responses: {
            /** @description Thành công */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["CriteriaSetHeadDto"];
                    };
                };
            };
            /** @description `idempotency-key-required`: Thiếu khóa chống gửi trùng (Idempotency-Key) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `token-not-allowed`: Mã truy cập không được dùng cho việc này */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found`: Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `conflict`: Thao tác trái với trạng thái hiện tại */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `version-conflict`: Dữ liệu đã được người khác thay đổi */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation-failed`: Dữ liệu gửi lên chưa hợp lệ */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `precondition-required`: Thiếu số phiên bản của dữ liệu (If-Match) */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Gửi quá nhiều yêu cầu trong thời gian ngắn */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Lỗi theo RFC 9457; `type` là mã ổn định, `title` và `detail` để hiển thị */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CriteriaSets_previewOf: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["PreviewDto"];
                    };
                };
            };
            /** @description `not-found`: Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation-failed`: Dữ liệu gửi lên chưa hợp lệ */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Gửi quá nhiều yêu cầu trong thời gian ngắn */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Lỗi theo RFC 9457; `type` là mã ổn định, `title` và `detail` để hiển thị */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Demonstration_read: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["DemonstrationDto"];
                    };
                };
            };
            /** @description `validation-failed`: Dữ liệu gửi lên chưa hợp lệ */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Gửi quá nhiều yêu cầu trong thời gian ngắn */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Lỗi theo RFC 9457; `type` là mã ổn định, `title` và `detail` để hiển thị */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Editions_list: {
        parameters: {
            query?: {
                /** @description Không gửi: mọi năm */
                year?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["EditionDto"][];
                    };
                };
            };
            /** @description `validation-failed`: Dữ liệu gửi lên chưa hợp lệ */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Gửi quá nhiều yêu cầu trong thời gian ngắn */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Lỗi theo RFC 9457; `type` là mã ổn định, `title` và `detail` để hiển thị */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Editions_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                year: string;
                /** @description Lần công bố, hoặc `latest`: lần mới nhất */
                number: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["EditionDto"];
                    };
                };
            };
            /** @description `not-found`: Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation-failed`: Dữ liệu gửi lên chưa hợp lệ */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Gửi quá nhiều yêu cầu trong thời gian ngắn */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Lỗi theo RFC 9457; `type` là mã ổn định, `title` và `detail` để hiển thị */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Editions_card: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                year: string;
                /** @description Lần công bố, hoặc `latest`: lần mới nhất */
                number: string;
                agency: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description JSON chuẩn (RFC 8785); SHA-256 của đúng các byte này là `cardHash` */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description `not-found`: Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation-failed`: Dữ liệu gửi lên chưa hợp lệ */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Gửi quá nhiều yêu cầu trong thời gian ngắn */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Lỗi theo RFC 9457; `type` là mã ổn định, `title` và `detail` để hiển thị */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Editions_changes: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                year: string;
                /** @description Lần công bố, hoặc `latest`: lần mới nhất */
                number: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["EditionChangesDto"];
                    };
                };
            };
            /** @description `not-found`: Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation-failed`: Dữ liệu gửi lên chưa hợp lệ */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Gửi quá nhiều yêu cầu trong thời gian ngắn */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Lỗi theo RFC 9457; `type` là mã ổn định, `title` và `detail` để hiển thị */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Editions_document: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                year: string;
                /** @description Lần công bố, hoặc `latest`: lần mới nhất */
                number: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description JSON chuẩn (RFC 8785); SHA-256 của đúng các byte này là `hash` */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description `not-found`: Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation-failed`: Dữ liệu gửi lên chưa hợp lệ */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Gửi quá nhiều yêu cầu trong thời gian ngắn */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Lỗi theo RFC 9457; `type` là mã ổn định, `title` và `detail` để hiển thị */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Editions_ranking: {
        parameters: {
            query?: {
                group?: "DEPARTMENT" | "DISTRICT";
                /** @description Khối thi đua */
                block?: string;
            };
            header?: never;
            path: {
                year: string;
                /** @description Lần công bố, hoặc `latest`: lần mới nhất */
                number: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EditionRankingDto"];
                    "text/plain": components["schemas"]["EditionRankingDto"];
                };
            };
            /** @description `not-found`: Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation-failed`: Dữ liệu gửi lên chưa hợp lệ */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Gửi quá nhiều yêu cầu trong thời gian ngắn */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Lỗi theo RFC 9457; `type` là mã ổn định, `title` và `detail` để hiển thị */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Events_stream: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sự kiện cuối đã nhận, do trình duyệt tự gửi khi nối lại */
                "last-event-id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                };
            };
            /** @description `validation-failed`: Dữ liệu gửi lên chưa hợp lệ */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Gửi quá nhiều yêu cầu trong thời gian ngắn */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Lỗi theo RFC 9457; `type` là mã ổn định, `title` và `detail` để hiển thị */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Evidence_list: {
        parameters: {
            query: {
                /** @description Trang, đếm từ 1 */
                page?: number;
                /** @description Số dòng một trang */
                pageSize?: number;
                /** @description Từ cần tìm; không phân biệt dấu, đ và chữ hoa */
                q?: string;
                agency: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["CitedDocumentDto"][];
                        page: components["schemas"]["PageInfo"];
                    };
                };
            };
            /** @description `validation-failed`: Dữ liệu gửi lên chưa hợp lệ */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Gửi quá nhiều yêu cầu trong thời gian ngắn */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Lỗi theo RFC 9457; `type` là mã ổn định, `title` và `detail` để hiển thị */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Evidence_cite: {
        parameters: {
            query?: never;
            header?: {
                /** @description Khóa riêng của thao tác này: gửi lại cùng khóa thì nhận lại câu trả lời cũ, không làm lần nữa */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CiteDocumentDto"];
            };
        };
        responses: {
            /** @description Thành công */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["EvidenceDocumentDto"];
                    };
                };
            };
            /** @description `idempotency-key-required`: Thiếu khóa chống gửi trùng (Idempotency-Key) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation-failed`: Dữ liệu gửi lên chưa hợp lệ */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Gửi quá nhiều yêu cầu trong thời gian ngắn */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Lỗi theo RFC 9457; `type` là mã ổn định, `title` và `detail` để hiển thị */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Explanations_list: {
        parameters: {
            query: {
                /** @description Năm kế hoạch */
                year: number;
                agency?: string;
                leaf?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ExplanationDto"][];
                    };
                };
            };
            /** @description `validation-failed`: Dữ liệu gửi lên chưa hợp lệ */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Gửi quá nhiều yêu cầu trong thời gian ngắn */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Lỗi theo RFC 9457; `type` là mã ổn định, `title` và `detail` để hiển thị */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Explanations_ask: {
        parameters: {
            query?: never;
            header?: {
                /** @description Khóa riêng của thao tác này: gửi lại cùng khóa thì nhận lại câu trả lời cũ, không làm lần nữa */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AskDto"];
            };
        };
        responses: {
            /** @description Thành công */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ExplanationDto"];
                    };
                };
            };
            /** @description `idempotency-key-required`: Thiếu khóa chống gửi trùng (Idempotency-Key) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `token-not-allowed`: Mã truy cập không được dùng cho việc này */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found`: Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `conflict`: Thao tác trái với trạng thái hiện tại */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation-failed`: Dữ liệu gửi lên chưa hợp lệ */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Gửi quá nhiều yêu cầu trong thời gian ngắn */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Lỗi theo RFC 9457; `type` là mã ổn định, `title` và `detail` để hiển thị */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Explanations_reply: {
        parameters: {
            query?: never;
            header?: {
                /** @description Khóa riêng của thao tác này: gửi lại cùng khóa thì nhận lại câu trả lời cũ, không làm lần nữa */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReplyDto"];
            };
        };
        responses: {
            /** @description Thành công */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ExplanationDto"];
                    };
                };
            };
            /** @description `idempotency-key-required`: Thiếu khóa chống gửi trùng (Idempotency-Key) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `token-not-allowed`: Mã truy cập không được dùng cho việc này */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found`: Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `conflict`: Thao tác trái với trạng thái hiện tại */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation-failed`: Dữ liệu gửi lên chưa hợp lệ */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Gửi quá nhiều yêu cầu trong thời gian ngắn */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Lỗi theo RFC 9457; `type` là mã ổn định, `title` và `detail` để hiển thị */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Explanations_unasked: {
        parameters: {
            query?: never;
            header?: {
                /** @description Khóa riêng của thao tác này: gửi lại cùng khóa thì nhận lại câu trả lời cũ, không làm lần nữa */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UnaskedReplyDto"];
            };
        };
        responses: {
            /** @description Thành công */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ExplanationDto"];
                    };
                };
            };
            /** @description `idempotency-key-required`: Thiếu khóa chống gửi trùng (Idempotency-Key) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `token-not-allowed`: Mã truy cập không được dùng cho việc này */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found`: Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `conflict`: Thao tác trái với trạng thái hiện tại */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation-failed`: Dữ liệu gửi lên chưa hợp lệ */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Gửi quá nhiều yêu cầu trong thời gian ngắn */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Lỗi theo RFC 9457; `type` là mã ổn định, `title` và `detail` để hiển thị */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Inbox_list: {
        parameters: {
            query?: {
                /** @description Trang, đếm từ 1 */
                page?: number;
                /** @description Số dòng một trang */
                pageSize?: number;
                /** @description Từ cần tìm; không phân biệt dấu, đ và chữ hoa */
                q?: string;
                /** @description Thứ tự theo createdAt; dấu trừ là giảm dần */
                sort?: string;
                "filter[read]"?: "true" | "false";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["InboxItemDto"][];
                        page: components["schemas"]["PageInfo"];
                    };
                };
            };
            /** @description `validation-failed`: Dữ liệu gửi lên chưa hợp lệ */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Gửi quá nhiều yêu cầu trong thời gian ngắn */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Lỗi theo RFC 9457; `type` là mã ổn định, `title` và `detail` để hiển thị */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Inbox_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["InboxItemDto"];
                    };
                };
            };
            /** @description `not-found`: Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation-failed`: Dữ liệu gửi lên chưa hợp lệ */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Gửi quá nhiều yêu cầu trong thời gian ngắn */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Lỗi theo RFC 9457; `type` là mã ổn định, `title` và `detail` để hiển thị */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Inbox_unread: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["InboxItemDto"];
                    };
                };
            };
            /** @description `not-found`: Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation-failed`: Dữ liệu gửi lên chưa hợp lệ */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Gửi quá nhiều yêu cầu trong thời gian ngắn */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Lỗi theo RFC 9457; `type` là mã ổn định, `title` và `detail` để hiển thị */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Indicators_list: {
        parameters: {
            query?: {
                /** @description Trang, đếm từ 1 */
                page?: number;
                /** @description Số dòng một trang */
                pageSize?: number;
                /** @description Từ cần tìm; không phân biệt dấu, đ và chữ hoa */
                q?: string;
                /** @description Thứ tự theo code, name, section; dấu trừ là giảm dần */
                sort?: string;
                /** @description Năm của mẫu báo cáo; mặc định là năm mới nhất */
                year?: number;
                "filter[section]"?: string;
                "filter[type]"?: "INTEGER" | "DECIMAL" | "BOOLEAN" | "COMPUTED_PERCENT";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["IndicatorDto"][];
                        page: components["schemas"]["PageInfo"];
                    };
                };
            };
            /** @description `validation-failed`: Dữ liệu gửi lên chưa hợp lệ */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Gửi quá nhiều yêu cầu trong thời gian ngắn */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Lỗi theo RFC 9457; `type` là mã ổn định, `title` và `detail` để hiển thị */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Indices_list: {
        parameters: {
            query?: {
                /** @description Trang, đếm từ 1 */
                page?: number;
                /** @description Số dòng một trang */
                pageSize?: number;
                /** @description Từ cần tìm; không phân biệt dấu, đ và chữ hoa */
                q?: string;
                /** @description Thứ tự theo position, code; dấu trừ là giảm dần */
                sort?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["IndexDto"][];
                        page: components["schemas"]["PageInfo"];
                    };
                };
            };
            /** @description `validation-failed`: Dữ liệu gửi lên chưa hợp lệ */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Gửi quá nhiều yêu cầu trong thời gian ngắn */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Lỗi theo RFC 9457; `type` là mã ổn định, `title` và `detail` để hiển thị */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Indices_ofYear: {
        parameters: {
            query: {
                /** @description Năm của kết quả */
                year: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["IndexMovementDto"][];
                    };
                };
            };
            /** @description `validation-failed`: Dữ liệu gửi lên chưa hợp lệ */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Gửi quá nhiều yêu cầu trong thời gian ngắn */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Lỗi theo RFC 9457; `type` là mã ổn định, `title` và `detail` để hiển thị */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Indices_record: {
        parameters: {
            query?: never;
            header: {
                /** @description Phiên bản đã đọc (ETag của lần đọc), trong dấu ngoặc kép */
                "If-Match": string;
            };
            path: {
                code: "PAR_INDEX" | "SIPAS" | "PAPI" | "PCI";
                year: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordResultDto"];
            };
        };
        responses: {
            /** @description Thành công */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["IndexMovementDto"];
                    };
                };
            };
            /** @description `not-found`: Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `version-conflict`: Dữ liệu đã được người khác thay đổi */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation-failed`: Dữ liệu gửi lên chưa hợp lệ */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `precondition-required`: Thiếu số phiên bản của dữ liệu (If-Match) */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Gửi quá nhiều yêu cầu trong thời gian ngắn */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Lỗi theo RFC 9457; `type` là mã ổn định, `title` và `detail` để hiển thị */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Indicators_valuesOf: {
        parameters: {
            query: {
                period: string;
            };
            header?: never;
            path: {
                /** @description Khóa hoặc mã hiển thị (A3.15) */
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["IndicatorValuesDto"];
                    };
                };
            };
            /** @description `not-found`: Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation-failed`: Dữ liệu gửi lên chưa hợp lệ */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Gửi quá nhiều yêu cầu trong thời gian ngắn */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Lỗi theo RFC 9457; `type` là mã ổn định, `title` và `detail` để hiển thị */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    LateFacts_list: {
        parameters: {
            query: {
                /** @description Trang, đếm từ 1 */
                page?: number;
                /** @description Số dòng một trang */
                pageSize?: number;
                /** @description Từ cần tìm; không phân biệt dấu, đ và chữ hoa */
                q?: string;
                year: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LateFactsDto"];
                };
            };
            /** @description `not-found`: Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation-failed`: Dữ liệu gửi lên chưa hợp lệ */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Gửi quá nhiều yêu cầu trong thời gian ngắn */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Lỗi theo RFC 9457; `type` là mã ổn định, `title` và `detail` để hiển thị */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    LinkSurveys_list: {
        parameters: {
            query: {
                /** @description Năm kế hoạch */
                year: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["LinkSurveyDto"][];
                    };
                };
            };
            /** @description `validation-failed`: Dữ liệu gửi lên chưa hợp lệ */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Gửi quá nhiều yêu cầu trong thời gian ngắn */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Lỗi theo RFC 9457; `type` là mã ổn định, `title` và `detail` để hiển thị */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    LinkSurveys_open: {
        parameters: {
            query?: never;
            header?: {
                /** @description Khóa riêng của thao tác này: gửi lại cùng khóa thì nhận lại câu trả lời cũ, không làm lần nữa */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenSurveyDto"];
            };
        };
        responses: {
            /** @description Thành công */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["LinkSurveyDto"];
                    };
                };
            };
            /** @description `not-found`: Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation-failed`: Dữ liệu gửi lên chưa hợp lệ */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Gửi quá nhiều yêu cầu trong thời gian ngắn */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Lỗi theo RFC 9457; `type` là mã ổn định, `title` và `detail` để hiển thị */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    LinkSurveys_count: {
        parameters: {
            query?: never;
            header?: {
                /** @description Khóa riêng của thao tác này: gửi lại cùng khóa thì nhận lại câu trả lời cũ, không làm lần nữa */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["SurveyImportDto"];
                    };
                };
            };
            /** @description `not-found`: Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `conflict`: Thao tác trái với trạng thái hiện tại */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation-failed`: Dữ liệu gửi lên chưa hợp lệ */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Gửi quá nhiều yêu cầu trong thời gian ngắn */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Lỗi theo RFC 9457; `type` là mã ổn định, `title` và `detail` để hiển thị */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    LinkSurveys_issue: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IssueLinksDto"];
            };
        };
        responses: {
            /** @description Thành công */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["IssuedLinksDto"];
                    };
                };
            };
            /** @description `token-not-allowed`: Mã truy cập không được dùng cho việc này */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found`: Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `conflict`: Thao tác trái với trạng thái hiện tại */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation-failed`: Dữ liệu gửi lên chưa hợp lệ */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Gửi quá nhiều yêu cầu trong thời gian ngắn */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Lỗi theo RFC 9457; `type` là mã ổn định, `title` và `detail` để hiển thị */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    MailHold_show: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["MailHoldDto"];
                    };
                };
            };
            /** @description `validation-failed`: Dữ liệu gửi lên chưa hợp lệ */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Gửi quá nhiều yêu cầu trong thời gian ngắn */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Lỗi theo RFC 9457; `type` là mã ổn định, `title` và `detail` để hiển thị */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    MailHold_decide: {
        parameters: {
            query?: never;
            header?: {
                /** @description Khóa riêng của thao tác này: gửi lại cùng khóa thì nhận lại câu trả lời cũ, không làm lần nữa */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MailHoldDecisionDto"];
            };
        };
        responses: {
            /** @description Thành công */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["MailHoldDto"];
                    };
                };
            };
            /** @description `conflict`: Thao tác trái với trạng thái hiện tại */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation-failed`: Dữ liệu gửi lên chưa hợp lệ */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Gửi quá nhiều yêu cầu trong thời gian ngắn */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Lỗi theo RFC 9457; `type` là mã ổn định, `title` và `detail` để hiển thị */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Mailbox_list: {
        parameters: {
            query?: {
                page?: number;
                pageSize?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["MailSummaryDto"][];
                        page: components["schemas"]["PageInfo"];
                    };
                };
            };
            /** @description `not-found`: Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation-failed`: Dữ liệu gửi lên chưa hợp lệ */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Gửi quá nhiều yêu cầu trong thời gian ngắn */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Lỗi theo RFC 9457; `type` là mã ổn định, `title` và `detail` để hiển thị */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Mailbox_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["MailDto"];
                    };
                };
            };
            /** @description `not-found`: Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation-failed`: Dữ liệu gửi lên chưa hợp lệ */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Gửi quá nhiều yêu cầu trong thời gian ngắn */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Lỗi theo RFC 9457; `type` là mã ổn định, `title` và `detail` để hiển thị */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Me_me: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["MeDto"];
                    };
                };
            };
            /** @description `validation-failed`: Dữ liệu gửi lên chưa hợp lệ */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Gửi quá nhiều yêu cầu trong thời gian ngắn */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Lỗi theo RFC 9457; `type` là mã ổn định, `title` và `detail` để hiển thị */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Me_password: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangePasswordDto"];
            };
        };
        responses: {
            /** @description Thành công, không có nội dung trả về */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `validation-failed`: Dữ liệu gửi lên chưa hợp lệ */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Gửi quá nhiều yêu cầu trong thời gian ngắn */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Lỗi theo RFC 9457; `type` là mã ổn định, `title` và `detail` để hiển thị */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Messages_list: {
        parameters: {
            query?: {
                /** @description Trang, đếm từ 1 */
                page?: number;
                /** @description Số dòng một trang */
                pageSize?: number;
                /** @description Từ cần tìm; không phân biệt dấu, đ và chữ hoa */
                q?: string;
                /** @description Thứ tự theo createdAt, sentAt, day, state; dấu trừ là giảm dần */
                sort?: string;
                "filter[state]"?: "QUEUED" | "SENDING" | "SENT" | "DEFERRED" | "FAILED" | "UNCERTAIN" | "CANCELLED";
                "filter[person]"?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["MessageDto"][];
                        page: components["schemas"]["PageInfo"];
                    };
                };
            };
            /** @description `validation-failed`: Dữ liệu gửi lên chưa hợp lệ */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Gửi quá nhiều yêu cầu trong thời gian ngắn */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Lỗi theo RFC 9457; `type` là mã ổn định, `title` và `detail` để hiển thị */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Messages_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["MessageDetailDto"];
                    };
                };
            };
            /** @description `not-found`: Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation-failed`: Dữ liệu gửi lên chưa hợp lệ */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Gửi quá nhiều yêu cầu trong thời gian ngắn */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Lỗi theo RFC 9457; `type` là mã ổn định, `title` và `detail` để hiển thị */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Messages_resend: {
        parameters: {
            query?: never;
            header?: {
                /** @description Khóa riêng của thao tác này: gửi lại cùng khóa thì nhận lại câu trả lời cũ, không làm lần nữa */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResendDto"];
            };
        };
        responses: {
            /** @description Thành công */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["MessageDetailDto"];
                    };
                };
            };
            /** @description `not-found`: Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `conflict`: Thao tác trái với trạng thái hiện tại */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation-failed`: Dữ liệu gửi lên chưa hợp lệ */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Gửi quá nhiều yêu cầu trong thời gian ngắn */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Lỗi theo RFC 9457; `type` là mã ổn định, `title` và `detail` để hiển thị */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Obligations_list: {
        parameters: {
            query?: {
                /** @description Trang, đếm từ 1 */
                page?: number;
                /** @description Số dòng một trang */
                pageSize?: number;
                /** @description Từ cần tìm; không phân biệt dấu, đ và chữ hoa */
                q?: string;
                /** @description Thứ tự theo dueAt, code, agency, metAt; dấu trừ là giảm dần */
                sort?: string;
                "filter[status]"?: string;
                "filter[agency]"?: string;
                "filter[code]"?: string;
                /** @description Hạn đến hết trước ngày này */
                "filter[dueBefore]"?: string;
                /** @description Cơ quan này và các cơ quan trực thuộc */
                under?: string;
                "filter[class]"?: "REPORT" | "TASK" | "RETURNED_REPORT";
                "filter[group]"?: "DEPARTMENT" | "DISTRICT";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ObligationDto"][];
                        page: components["schemas"]["PageInfo"];
                    };
                };
            };
            /** @description `validation-failed`: Dữ liệu gửi lên chưa hợp lệ */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Gửi quá nhiều yêu cầu trong thời gian ngắn */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Lỗi theo RFC 9457; `type` là mã ổn định, `title` và `detail` để hiển thị */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Obligations_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ObligationDetailDto"];
                    };
                };
            };
            /** @description `not-found`: Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation-failed`: Dữ liệu gửi lên chưa hợp lệ */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Gửi quá nhiều yêu cầu trong thời gian ngắn */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Lỗi theo RFC 9457; `type` là mã ổn định, `title` và `detail` để hiển thị */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Obligations_complete: {
        parameters: {
            query?: never;
            header?: {
                /** @description Khóa riêng của thao tác này: gửi lại cùng khóa thì nhận lại câu trả lời cũ, không làm lần nữa */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CompleteObligationDto"];
            };
        };
        responses: {
            /** @description Thành công */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ObligationDto"];
                    };
                };
            };
            /** @description `not-found`: Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `conflict`: Thao tác trái với trạng thái hiện tại */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation-failed`: Dữ liệu gửi lên chưa hợp lệ */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Gửi quá nhiều yêu cầu trong thời gian ngắn */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Lỗi theo RFC 9457; `type` là mã ổn định, `title` và `detail` để hiển thị */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Obligations_extend: {
        parameters: {
            query?: never;
            header?: {
                /** @description Khóa riêng của thao tác này: gửi lại cùng khóa thì nhận lại câu trả lời cũ, không làm lần nữa */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExtendObligationDto"];
            };
        };
        responses: {
            /** @description Thành công */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ObligationDto"];
                    };
                };
            };
            /** @description `not-found`: Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `conflict`: Thao tác trái với trạng thái hiện tại */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation-failed`: Dữ liệu gửi lên chưa hợp lệ */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Gửi quá nhiều yêu cầu trong thời gian ngắn */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Lỗi theo RFC 9457; `type` là mã ổn định, `title` và `detail` để hiển thị */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Obligations_reopen: {
        parameters: {
            query?: never;
            header?: {
                /** @description Khóa riêng của thao tác này: gửi lại cùng khóa thì nhận lại câu trả lời cũ, không làm lần nữa */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReopenObligationDto"];
            };
        };
        responses: {
            /** @description Thành công */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ObligationDto"];
                    };
                };
            };
            /** @description `not-found`: Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `conflict`: Thao tác trái với trạng thái hiện tại */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation-failed`: Dữ liệu gửi lên chưa hợp lệ */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Gửi quá nhiều yêu cầu trong thời gian ngắn */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Lỗi theo RFC 9457; `type` là mã ổn định, `title` và `detail` để hiển thị */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ParIndex_index: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                year: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ParIndexDto"];
                    };
                    "text/plain": {
                        data: components["schemas"]["ParIndexDto"];
                    };
                };
            };
            /** @description `not-found`: Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation-failed`: Dữ liệu gửi lên chưa hợp lệ */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Gửi quá nhiều yêu cầu trong thời gian ngắn */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Lỗi theo RFC 9457; `type` là mã ổn định, `title` và `detail` để hiển thị */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ParIndex_improvements: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                year: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ImprovementDto"][];
                    };
                };
            };
            /** @description `validation-failed`: Dữ liệu gửi lên chưa hợp lệ */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Gửi quá nhiều yêu cầu trong thời gian ngắn */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Lỗi theo RFC 9457; `type` là mã ổn định, `title` và `detail` để hiển thị */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ParIndex_improve: {
        parameters: {
            query?: never;
            header?: {
                /** @description Khóa riêng của thao tác này: gửi lại cùng khóa thì nhận lại câu trả lời cũ, không làm lần nữa */
                "Idempotency-Key"?: string;
            };
            path: {
                year: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RequestImprovementDto"];
            };
        };
        responses: {
            /** @description Thành công */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ImprovementDto"];
                    };
                };
            };
            /** @description `idempotency-key-required`: Thiếu khóa chống gửi trùng (Idempotency-Key) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found`: Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `conflict`: Thao tác trái với trạng thái hiện tại */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation-failed`: Dữ liệu gửi lên chưa hợp lệ */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Gửi quá nhiều yêu cầu trong thời gian ngắn */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Lỗi theo RFC 9457; `type` là mã ổn định, `title` và `detail` để hiển thị */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ParIndex_leaf: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                year: string;
                leaf: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ProvinceLeafDto"];
                    };
                };
            };
            /** @description `not-found`: Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation-failed`: Dữ liệu gửi lên chưa hợp lệ */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Gửi quá nhiều yêu cầu trong thời gian ngắn */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Lỗi theo RFC 9457; `type` là mã ổn định, `title` và `detail` để hiển thị */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ParIndex_giveBack: {
        parameters: {
            query?: never;
            header?: {
                /** @description Khóa riêng của thao tác này: gửi lại cùng khóa thì nhận lại câu trả lời cũ, không làm lần nữa */
                "Idempotency-Key"?: string;
            };
            path: {
                year: string;
                agency: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReturnPartDto"];
            };
        };
        responses: {
            /** @description Thành công */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ReturnedPartDto"];
                    };
                };
            };
            /** @description `idempotency-key-required`: Thiếu khóa chống gửi trùng (Idempotency-Key) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `token-not-allowed`: Mã truy cập không được dùng cho việc này */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found`: Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `conflict`: Thao tác trái với trạng thái hiện tại */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation-failed`: Dữ liệu gửi lên chưa hợp lệ */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Gửi quá nhiều yêu cầu trong thời gian ngắn */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Lỗi theo RFC 9457; `type` là mã ổn định, `title` và `detail` để hiển thị */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ParIndex_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                year: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["SavedSettingsDto"];
                    };
                };
            };
            /** @description `not-found`: Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation-failed`: Dữ liệu gửi lên chưa hợp lệ */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Gửi quá nhiều yêu cầu trong thời gian ngắn */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Lỗi theo RFC 9457; `type` là mã ổn định, `title` và `detail` để hiển thị */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ParIndex_save: {
        parameters: {
            query?: never;
            header: {
                /** @description Phiên bản đã đọc (ETag của lần đọc), trong dấu ngoặc kép */
                "If-Match": string;
            };
            path: {
                year: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ParIndexSettingsDto"];
            };
        };
        responses: {
            /** @description Thành công */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["SavedSettingsDto"];
                    };
                };
            };
            /** @description `not-found`: Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `version-conflict`: Dữ liệu đã được người khác thay đổi */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation-failed`: Dữ liệu gửi lên chưa hợp lệ */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `precondition-required`: Thiếu số phiên bản của dữ liệu (If-Match) */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Gửi quá nhiều yêu cầu trong thời gian ngắn */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Lỗi theo RFC 9457; `type` là mã ổn định, `title` và `detail` để hiển thị */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ParIndex_table: {
        parameters: {
            query?: {
                /** @description Trang, đếm từ 1 */
                page?: number;
                /** @description Số dòng một trang */
                pageSize?: number;
                /** @description Từ cần tìm; không phân biệt dấu, đ và chữ hoa */
                q?: string;
            };
            header?: never;
            path: {
                year: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["TableRowDto"][];
                        page: components["schemas"]["PageInfo"];
                    };
                };
            };
            /** @description `not-found`: Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation-failed`: Dữ liệu gửi lên chưa hợp lệ */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Gửi quá nhiều yêu cầu trong thời gian ngắn */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Lỗi theo RFC 9457; `type` là mã ổn định, `title` và `detail` để hiển thị */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AllParkedMessages_list: {
        parameters: {
            query?: {
                /** @description Trang, đếm từ 1 */
                page?: number;
                /** @description Số dòng một trang */
                pageSize?: number;
                /** @description Từ cần tìm; không phân biệt dấu, đ và chữ hoa */
                q?: string;
                /** @description Hàng đợi */
                "filter[queue]"?: string;
                /** @description Loại thông điệp */
                "filter[type]"?: string;
                /** @description Nguyên nhân */
                "filter[cause]"?: string;
                /** @description Trạng thái */
                "filter[state]"?: "PARKED" | "REDRIVING" | "REDRIVEN" | "DISCARDED";
                /** @description Dịch vụ */
                "filter[service]"?: "gateway" | "tasks" | "indicators" | "scoring" | "notifications";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AllParkedPageDto"];
                };
            };
            /** @description `validation-failed`: Dữ liệu gửi lên chưa hợp lệ */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Gửi quá nhiều yêu cầu trong thời gian ngắn */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Lỗi theo RFC 9457; `type` là mã ổn định, `title` và `detail` để hiển thị */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ParkedMessages_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ParkedMessageDetailDto"];
                    };
                };
            };
            /** @description `not-found`: Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation-failed`: Dữ liệu gửi lên chưa hợp lệ */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Gửi quá nhiều yêu cầu trong thời gian ngắn */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Lỗi theo RFC 9457; `type` là mã ổn định, `title` và `detail` để hiển thị */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ParkedMessages_discard: {
        parameters: {
            query?: never;
            header?: {
                /** @description Khóa riêng của thao tác này: gửi lại cùng khóa thì nhận lại câu trả lời cũ, không làm lần nữa */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DiscardParkedMessageDto"];
            };
        };
        responses: {
            /** @description Thành công */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ParkedMessageDto"];
                    };
                };
            };
            /** @description `not-found`: Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `parked-message-settled`: Thông điệp này đã được xử lý theo cách khác */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation-failed`: Dữ liệu gửi lên chưa hợp lệ */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Gửi quá nhiều yêu cầu trong thời gian ngắn */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Lỗi theo RFC 9457; `type` là mã ổn định, `title` và `detail` để hiển thị */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ParkedMessages_redrive: {
        parameters: {
            query?: never;
            header?: {
                /** @description Khóa riêng của thao tác này: gửi lại cùng khóa thì nhận lại câu trả lời cũ, không làm lần nữa */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ParkedMessageDto"];
                    };
                };
            };
            /** @description `not-found`: Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `parked-message-settled`: Thông điệp này đã được xử lý theo cách khác */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation-failed`: Dữ liệu gửi lên chưa hợp lệ */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Gửi quá nhiều yêu cầu trong thời gian ngắn */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Lỗi theo RFC 9457; `type` là mã ổn định, `title` và `detail` để hiển thị */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    indicators_ParkedMessages_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ParkedMessageDetailDto"];
                    };
                };
            };
            /** @description `not-found`: Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation-failed`: Dữ liệu gửi lên chưa hợp lệ */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Gửi quá nhiều yêu cầu trong thời gian ngắn */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Lỗi theo RFC 9457; `type` là mã ổn định, `title` và `detail` để hiển thị */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    indicators_ParkedMessages_discard: {
        parameters: {
            query?: never;
            header?: {
                /** @description Khóa riêng của thao tác này: gửi lại cùng khóa thì nhận lại câu trả lời cũ, không làm lần nữa */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DiscardParkedMessageDto"];
            };
        };
        responses: {
            /** @description Thành công */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ParkedMessageDto"];
                    };
                };
            };
            /** @description `not-found`: Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `parked-message-settled`: Thông điệp này đã được xử lý theo cách khác */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation-failed`: Dữ liệu gửi lên chưa hợp lệ */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Gửi quá nhiều yêu cầu trong thời gian ngắn */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Lỗi theo RFC 9457; `type` là mã ổn định, `title` và `detail` để hiển thị */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    indicators_ParkedMessages_redrive: {
        parameters: {
            query?: never;
            header?: {
                /** @description Khóa riêng của thao tác này: gửi lại cùng khóa thì nhận lại câu trả lời cũ, không làm lần nữa */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ParkedMessageDto"];
                    };
                };
            };
            /** @description `not-found`: Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `parked-message-settled`: Thông điệp này đã được xử lý theo cách khác */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation-failed`: Dữ liệu gửi lên chưa hợp lệ */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Gửi quá nhiều yêu cầu trong thời gian ngắn */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Lỗi theo RFC 9457; `type` là mã ổn định, `title` và `detail` để hiển thị */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    notifications_ParkedMessages_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ParkedMessageDetailDto"];
                    };
                };
            };
            /** @description `not-found`: Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation-failed`: Dữ liệu gửi lên chưa hợp lệ */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Gửi quá nhiều yêu cầu trong thời gian ngắn */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Lỗi theo RFC 9457; `type` là mã ổn định, `title` và `detail` để hiển thị */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    notifications_ParkedMessages_discard: {
        parameters: {
            query?: never;
            header?: {
                /** @description Khóa riêng của thao tác này: gửi lại cùng khóa thì nhận lại câu trả lời cũ, không làm lần nữa */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DiscardParkedMessageDto"];
            };
        };
        responses: {
            /** @description Thành công */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ParkedMessageDto"];
                    };
                };
            };
            /** @description `not-found`: Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `parked-message-settled`: Thông điệp này đã được xử lý theo cách khác */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation-failed`: Dữ liệu gửi lên chưa hợp lệ */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Gửi quá nhiều yêu cầu trong thời gian ngắn */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Lỗi theo RFC 9457; `type` là mã ổn định, `title` và `detail` để hiển thị */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    notifications_ParkedMessages_redrive: {
        parameters: {
            query?: never;
            header?: {
                /** @description Khóa riêng của thao tác này: gửi lại cùng khóa thì nhận lại câu trả lời cũ, không làm lần nữa */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ParkedMessageDto"];
                    };
                };
            };
            /** @description `not-found`: Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `parked-message-settled`: Thông điệp này đã được xử lý theo cách khác */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation-failed`: Dữ liệu gửi lên chưa hợp lệ */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Gửi quá nhiều yêu cầu trong thời gian ngắn */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Lỗi theo RFC 9457; `type` là mã ổn định, `title` và `detail` để hiển thị */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    scoring_ParkedMessages_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ParkedMessageDetailDto"];
                    };
                };
            };
            /** @description `not-found`: Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation-failed`: Dữ liệu gửi lên chưa hợp lệ */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Gửi quá nhiều yêu cầu trong thời gian ngắn */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Lỗi theo RFC 9457; `type` là mã ổn định, `title` và `detail` để hiển thị */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    scoring_ParkedMessages_discard: {
        parameters: {
            query?: never;
            header?: {
                /** @description Khóa riêng của thao tác này: gửi lại cùng khóa thì nhận lại câu trả lời cũ, không làm lần nữa */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DiscardParkedMessageDto"];
            };
        };
        responses: {
            /** @description Thành công */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ParkedMessageDto"];
                    };
                };
            };
            /** @description `not-found`: Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `parked-message-settled`: Thông điệp này đã được xử lý theo cách khác */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation-failed`: Dữ liệu gửi lên chưa hợp lệ */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Gửi quá nhiều yêu cầu trong thời gian ngắn */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Lỗi theo RFC 9457; `type` là mã ổn định, `title` và `detail` để hiển thị */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    scoring_ParkedMessages_redrive: {
        parameters: {
            query?: never;
            header?: {
                /** @description Khóa riêng của thao tác này: gửi lại cùng khóa thì nhận lại câu trả lời cũ, không làm lần nữa */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ParkedMessageDto"];
                    };
                };
            };
            /** @description `not-found`: Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `parked-message-settled`: Thông điệp này đã được xử lý theo cách khác */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation-failed`: Dữ liệu gửi lên chưa hợp lệ */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Gửi quá nhiều yêu cầu trong thời gian ngắn */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Lỗi theo RFC 9457; `type` là mã ổn định, `title` và `detail` để hiển thị */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    tasks_ParkedMessages_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ParkedMessageDetailDto"];
                    };
                };
            };
            /** @description `not-found`: Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation-failed`: Dữ liệu gửi lên chưa hợp lệ */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Gửi quá nhiều yêu cầu trong thời gian ngắn */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Lỗi theo RFC 9457; `type` là mã ổn định, `title` và `detail` để hiển thị */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    tasks_ParkedMessages_discard: {
        parameters: {
            query?: never;
            header?: {
                /** @description Khóa riêng của thao tác này: gửi lại cùng khóa thì nhận lại câu trả lời cũ, không làm lần nữa */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DiscardParkedMessageDto"];
            };
        };
        responses: {
            /** @description Thành công */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ParkedMessageDto"];
                    };
                };
            };
            /** @description `not-found`: Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `parked-message-settled`: Thông điệp này đã được xử lý theo cách khác */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation-failed`: Dữ liệu gửi lên chưa hợp lệ */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Gửi quá nhiều yêu cầu trong thời gian ngắn */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Lỗi theo RFC 9457; `type` là mã ổn định, `title` và `detail` để hiển thị */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    tasks_ParkedMessages_redrive: {
        parameters: {
            query?: never;
            header?: {
                /** @description Khóa riêng của thao tác này: gửi lại cùng khóa thì nhận lại câu trả lời cũ, không làm lần nữa */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ParkedMessageDto"];
                    };
                };
            };
            /** @description `not-found`: Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `parked-message-settled`: Thông điệp này đã được xử lý theo cách khác */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation-failed`: Dữ liệu gửi lên chưa hợp lệ */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Gửi quá nhiều yêu cầu trong thời gian ngắn */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Lỗi theo RFC 9457; `type` là mã ổn định, `title` và `detail` để hiển thị */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    People_list: {
        parameters: {
            query?: {
                /** @description Trang, đếm từ 1 */
                page?: number;
                /** @description Số dòng một trang */
                pageSize?: number;
                /** @description Từ cần tìm; không phân biệt dấu, đ và chữ hoa */
                q?: string;
                /** @description Thứ tự theo name, username; dấu trừ là giảm dần */
                sort?: string;
                agency?: string;
                role?: "OFFICER" | "HEAD" | "HOME_AFFAIRS" | "APPRAISER" | "COUNCIL" | "LEADER" | "ADMINISTRATOR";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["PersonDto"][];
                        page: components["schemas"]["PageInfo"];
                    };
                };
            };
            /** @description `validation-failed`: Dữ liệu gửi lên chưa hợp lệ */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Gửi quá nhiều yêu cầu trong thời gian ngắn */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Lỗi theo RFC 9457; `type` là mã ổn định, `title` và `detail` để hiển thị */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Plans_plans: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["PlanSummaryDto"][];
                    };
                };
            };
            /** @description `validation-failed`: Dữ liệu gửi lên chưa hợp lệ */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Gửi quá nhiều yêu cầu trong thời gian ngắn */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Lỗi theo RFC 9457; `type` là mã ổn định, `title` và `detail` để hiển thị */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Plans_plan: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                year: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["PlanDto"];
                    };
                };
            };
            /** @description `not-found`: Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation-failed`: Dữ liệu gửi lên chưa hợp lệ */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Gửi quá nhiều yêu cầu trong thời gian ngắn */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Lỗi theo RFC 9457; `type` là mã ổn định, `title` và `detail` để hiển thị */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Rankings_read: {
        parameters: {
            query: {
                /** @description Xem lại tại một thời điểm đã qua (ISO 8601 có múi giờ) */
                asOf?: string;
                /** @description Xem lại tại một vị trí trong nhật ký sự kiện; cùng asOf: các sự kiện đến vị trí này, xét hạn tại thời điểm đó */
                position?: string;
                /** @description Năm kế hoạch */
                year: number;
                /** @description Nhóm xếp hạng: sở, ban, ngành hoặc huyện, thị xã, thành phố */
                group: "DEPARTMENT" | "DISTRICT";
                page?: number;
                /** @description Số dòng một trang; đủ cho cả bảng của nhóm lớn nhất */
                pageSize?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RankingDto"];
                };
            };
            /** @description `not-found`: Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation-failed`: Dữ liệu gửi lên chưa hợp lệ */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Gửi quá nhiều yêu cầu trong thời gian ngắn */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Lỗi theo RFC 9457; `type` là mã ổn định, `title` và `detail` để hiển thị */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Rankings_place: {
        parameters: {
            query: {
                /** @description Năm kế hoạch */
                year: number;
            };
            header?: never;
            path: {
                agency: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["PlaceDto"];
                    };
                };
            };
            /** @description `not-found`: Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation-failed`: Dữ liệu gửi lên chưa hợp lệ */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Gửi quá nhiều yêu cầu trong thời gian ngắn */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Lỗi theo RFC 9457; `type` là mã ổn định, `title` và `detail` để hiển thị */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Receipts_keys: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description JWKS (RFC 7517): khóa công khai để kiểm tra biên nhận */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        keys: {
                            [key: string]: string;
                        }[];
                    };
                };
            };
            /** @description `validation-failed`: Dữ liệu gửi lên chưa hợp lệ */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Gửi quá nhiều yêu cầu trong thời gian ngắn */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Lỗi theo RFC 9457; `type` là mã ổn định, `title` và `detail` để hiển thị */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ReminderSettings_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ReminderSettingsDto"][];
                    };
                };
            };
            /** @description `validation-failed`: Dữ liệu gửi lên chưa hợp lệ */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Gửi quá nhiều yêu cầu trong thời gian ngắn */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Lỗi theo RFC 9457; `type` là mã ổn định, `title` và `detail` để hiển thị */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ReminderSettings_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                class: "REPORT" | "TASK" | "RETURNED_REPORT" | "SELF_ASSESSMENT" | "APPRAISAL" | "COUNCIL_APPRAISAL" | "EXPLANATION";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ReminderSettingsDto"];
                    };
                };
            };
            /** @description `not-found`: Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation-failed`: Dữ liệu gửi lên chưa hợp lệ */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Gửi quá nhiều yêu cầu trong thời gian ngắn */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Lỗi theo RFC 9457; `type` là mã ổn định, `title` và `detail` để hiển thị */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ReminderSettings_save: {
        parameters: {
            query?: never;
            header: {
                /** @description Phiên bản đã đọc (ETag của lần đọc), trong dấu ngoặc kép */
                "If-Match": string;
            };
            path: {
                class: "REPORT" | "TASK" | "RETURNED_REPORT" | "SELF_ASSESSMENT" | "APPRAISAL" | "COUNCIL_APPRAISAL" | "EXPLANATION";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveReminderSettingsDto"];
            };
        };
        responses: {
            /** @description Thành công */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ReminderSettingsDto"];
                    };
                };
            };
            /** @description `not-found`: Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `version-conflict`: Dữ liệu đã được người khác thay đổi */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation-failed`: Dữ liệu gửi lên chưa hợp lệ */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `precondition-required`: Thiếu số phiên bản của dữ liệu (If-Match) */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Gửi quá nhiều yêu cầu trong thời gian ngắn */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Lỗi theo RFC 9457; `type` là mã ổn định, `title` và `detail` để hiển thị */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Reminders_list: {
        parameters: {
            query?: {
                /** @description Trang, đếm từ 1 */
                page?: number;
                /** @description Số dòng một trang */
                pageSize?: number;
                /** @description Từ cần tìm; không phân biệt dấu, đ và chữ hoa */
                q?: string;
                /** @description Thứ tự theo dueAt, agencyCode, code; dấu trừ là giảm dần */
                sort?: string;
                "filter[subject]"?: string;
                "filter[state]"?: "PENDING" | "TOLD" | "CANCELLED";
                "filter[agency]"?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ReminderDto"][];
                        page: components["schemas"]["PageInfo"];
                    };
                };
            };
            /** @description `validation-failed`: Dữ liệu gửi lên chưa hợp lệ */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Gửi quá nhiều yêu cầu trong thời gian ngắn */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Lỗi theo RFC 9457; `type` là mã ổn định, `title` và `detail` để hiển thị */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Templates_list: {
        parameters: {
            query?: {
                /** @description Trang, đếm từ 1 */
                page?: number;
                /** @description Số dòng một trang */
                pageSize?: number;
                /** @description Từ cần tìm; không phân biệt dấu, đ và chữ hoa */
                q?: string;
                /** @description Thứ tự theo year; dấu trừ là giảm dần */
                sort?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["TemplateSummaryDto"][];
                        page: components["schemas"]["PageInfo"];
                    };
                };
            };
            /** @description `validation-failed`: Dữ liệu gửi lên chưa hợp lệ */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Gửi quá nhiều yêu cầu trong thời gian ngắn */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Lỗi theo RFC 9457; `type` là mã ổn định, `title` và `detail` để hiển thị */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Templates_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                year: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["TemplateDto"];
                    };
                };
            };
            /** @description `not-found`: Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation-failed`: Dữ liệu gửi lên chưa hợp lệ */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Gửi quá nhiều yêu cầu trong thời gian ngắn */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Lỗi theo RFC 9457; `type` là mã ổn định, `title` và `detail` để hiển thị */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Plans_periods: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ReportingPeriodDto"][];
                    };
                };
            };
            /** @description `validation-failed`: Dữ liệu gửi lên chưa hợp lệ */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Gửi quá nhiều yêu cầu trong thời gian ngắn */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Lỗi theo RFC 9457; `type` là mã ổn định, `title` và `detail` để hiển thị */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Reports_list: {
        parameters: {
            query?: {
                /** @description Trang, đếm từ 1 */
                page?: number;
                /** @description Số dòng một trang */
                pageSize?: number;
                /** @description Từ cần tìm; không phân biệt dấu, đ và chữ hoa */
                q?: string;
                /** @description Thứ tự theo dueAt, agency, period, status, submittedAt; dấu trừ là giảm dần */
                sort?: string;
                "filter[status]"?: string;
                "filter[period]"?: string;
                "filter[agency]"?: string;
                /** @description Cơ quan này và các cơ quan trực thuộc */
                under?: string;
                "filter[group]"?: "DEPARTMENT" | "DISTRICT";
                "filter[timeliness]"?: "ON_TIME" | "LATE";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ReportSummaryDto"][];
                        page: components["schemas"]["PageInfo"];
                    };
                };
            };
            /** @description `validation-failed`: Dữ liệu gửi lên chưa hợp lệ */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Gửi quá nhiều yêu cầu trong thời gian ngắn */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Lỗi theo RFC 9457; `type` là mã ổn định, `title` và `detail` để hiển thị */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Reports_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Mã định danh, hoặc kỳ:cơ quan */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ReportDto"];
                    };
                };
            };
            /** @description `not-found`: Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation-failed`: Dữ liệu gửi lên chưa hợp lệ */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Gửi quá nhiều yêu cầu trong thời gian ngắn */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Lỗi theo RFC 9457; `type` là mã ổn định, `title` và `detail` để hiển thị */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ReportCommands_accept: {
        parameters: {
            query?: never;
            header?: {
                /** @description Khóa riêng của thao tác này: gửi lại cùng khóa thì nhận lại câu trả lời cũ, không làm lần nữa */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Mã định danh, hoặc kỳ:cơ quan */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ReviewedReportDto"];
                    };
                };
            };
            /** @description `idempotency-key-required`: Thiếu khóa chống gửi trùng (Idempotency-Key) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found`: Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `conflict`: Thao tác trái với trạng thái hiện tại */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation-failed`: Dữ liệu gửi lên chưa hợp lệ */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Gửi quá nhiều yêu cầu trong thời gian ngắn */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Lỗi theo RFC 9457; `type` là mã ổn định, `title` và `detail` để hiển thị */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Reports_form: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Mã định danh, hoặc kỳ:cơ quan */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ReportFormDto"];
                    };
                };
            };
            /** @description `not-found`: Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation-failed`: Dữ liệu gửi lên chưa hợp lệ */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Gửi quá nhiều yêu cầu trong thời gian ngắn */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Lỗi theo RFC 9457; `type` là mã ổn định, `title` và `detail` để hiển thị */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Reports_history: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Mã định danh, hoặc kỳ:cơ quan */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ReportEventDto"][];
                    };
                };
            };
            /** @description `not-found`: Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation-failed`: Dữ liệu gửi lên chưa hợp lệ */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Gửi quá nhiều yêu cầu trong thời gian ngắn */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Lỗi theo RFC 9457; `type` là mã ổn định, `title` và `detail` để hiển thị */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Receipts_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Mã định danh, hoặc kỳ:cơ quan */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ReceiptDto"][];
                    };
                };
            };
            /** @description `not-found`: Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation-failed`: Dữ liệu gửi lên chưa hợp lệ */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Gửi quá nhiều yêu cầu trong thời gian ngắn */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Lỗi theo RFC 9457; `type` là mã ổn định, `title` và `detail` để hiển thị */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Receipts_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Mã định danh, hoặc kỳ:cơ quan */
                id: string;
                revision: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ReceiptDto"];
                    };
                };
            };
            /** @description `not-found`: Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation-failed`: Dữ liệu gửi lên chưa hợp lệ */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Gửi quá nhiều yêu cầu trong thời gian ngắn */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Lỗi theo RFC 9457; `type` là mã ổn định, `title` và `detail` để hiển thị */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ReportCommands_sendBack: {
        parameters: {
            query?: never;
            header?: {
                /** @description Khóa riêng của thao tác này: gửi lại cùng khóa thì nhận lại câu trả lời cũ, không làm lần nữa */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Mã định danh, hoặc kỳ:cơ quan */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReturnReportDto"];
            };
        };
        responses: {
            /** @description Thành công */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ReviewedReportDto"];
                    };
                };
            };
            /** @description `idempotency-key-required`: Thiếu khóa chống gửi trùng (Idempotency-Key) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found`: Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `conflict`: Thao tác trái với trạng thái hiện tại */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation-failed`: Dữ liệu gửi lên chưa hợp lệ */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Gửi quá nhiều yêu cầu trong thời gian ngắn */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Lỗi theo RFC 9457; `type` là mã ổn định, `title` và `detail` để hiển thị */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ReportCommands_submit: {
        parameters: {
            query?: never;
            header?: {
                /** @description Khóa riêng của thao tác này: gửi lại cùng khóa thì nhận lại câu trả lời cũ, không làm lần nữa */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Mã định danh, hoặc kỳ:cơ quan */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ReceiptDto"];
                    };
                };
            };
            /** @description `idempotency-key-required`: Thiếu khóa chống gửi trùng (Idempotency-Key) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `token-not-allowed`: Mã truy cập không được dùng cho việc này */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found`: Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `conflict`: Thao tác trái với trạng thái hiện tại */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation-failed`: Dữ liệu gửi lên chưa hợp lệ */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Gửi quá nhiều yêu cầu trong thời gian ngắn */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Lỗi theo RFC 9457; `type` là mã ổn định, `title` và `detail` để hiển thị */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ReportCommands_saveValues: {
        parameters: {
            query?: never;
            header: {
                /** @description Phiên bản đã đọc (ETag của lần đọc), trong dấu ngoặc kép */
                "If-Match": string;
            };
            path: {
                /** @description Mã định danh, hoặc kỳ:cơ quan */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReportValuesDto"];
            };
        };
        responses: {
            /** @description Thành công */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["SavedReportDto"];
                    };
                };
            };
            /** @description `not-found`: Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `conflict`: Thao tác trái với trạng thái hiện tại */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `version-conflict`: Dữ liệu đã được người khác thay đổi */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation-failed`: Dữ liệu gửi lên chưa hợp lệ */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `precondition-required`: Thiếu số phiên bản của dữ liệu (If-Match) */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Gửi quá nhiều yêu cầu trong thời gian ngắn */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Lỗi theo RFC 9457; `type` là mã ổn định, `title` và `detail` để hiển thị */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ScoreGaps_read: {
        parameters: {
            query: {
                /** @description Năm kế hoạch */
                year: number;
                /** @description Nhóm xếp hạng */
                group: "DEPARTMENT" | "DISTRICT";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ScoreGapsDto"];
                    };
                };
            };
            /** @description `not-found`: Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation-failed`: Dữ liệu gửi lên chưa hợp lệ */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Gửi quá nhiều yêu cầu trong thời gian ngắn */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Lỗi theo RFC 9457; `type` là mã ổn định, `title` và `detail` để hiển thị */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Scorecards_list: {
        parameters: {
            query: {
                /** @description Trang, đếm từ 1 */
                page?: number;
                /** @description Số dòng một trang */
                pageSize?: number;
                /** @description Từ cần tìm; không phân biệt dấu, đ và chữ hoa */
                q?: string;
                /** @description Năm kế hoạch */
                year: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["CardSummaryDto"][];
                        page: components["schemas"]["PageInfo"];
                    };
                };
            };
            /** @description `validation-failed`: Dữ liệu gửi lên chưa hợp lệ */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Gửi quá nhiều yêu cầu trong thời gian ngắn */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Lỗi theo RFC 9457; `type` là mã ổn định, `title` và `detail` để hiển thị */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Scorecards_card: {
        parameters: {
            query: {
                /** @description Xem lại tại một thời điểm đã qua (ISO 8601 có múi giờ) */
                asOf?: string;
                /** @description Xem lại tại một vị trí trong nhật ký sự kiện; cùng asOf: các sự kiện đến vị trí này, xét hạn tại thời điểm đó */
                position?: string;
                /** @description Năm kế hoạch */
                year: number;
            };
            header?: never;
            path: {
                agency: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["CardDto"];
                    };
                };
            };
            /** @description `not-found`: Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation-failed`: Dữ liệu gửi lên chưa hợp lệ */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Gửi quá nhiều yêu cầu trong thời gian ngắn */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Lỗi theo RFC 9457; `type` là mã ổn định, `title` và `detail` để hiển thị */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Adjustments_list: {
        parameters: {
            query: {
                /** @description Năm kế hoạch */
                year: number;
            };
            header?: never;
            path: {
                agency: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["AdjustmentDto"][];
                    };
                };
            };
            /** @description `not-found`: Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation-failed`: Dữ liệu gửi lên chưa hợp lệ */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Gửi quá nhiều yêu cầu trong thời gian ngắn */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Lỗi theo RFC 9457; `type` là mã ổn định, `title` và `detail` để hiển thị */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Adjustments_give: {
        parameters: {
            query: {
                /** @description Năm kế hoạch */
                year: number;
            };
            header?: {
                /** @description Khóa riêng của thao tác này: gửi lại cùng khóa thì nhận lại câu trả lời cũ, không làm lần nữa */
                "Idempotency-Key"?: string;
            };
            path: {
                agency: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GiveAdjustmentDto"];
            };
        };
        responses: {
            /** @description Thành công */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["AdjustmentDto"];
                    };
                };
            };
            /** @description `not-found`: Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `conflict`: Thao tác trái với trạng thái hiện tại */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation-failed`: Dữ liệu gửi lên chưa hợp lệ */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Gửi quá nhiều yêu cầu trong thời gian ngắn */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Lỗi theo RFC 9457; `type` là mã ổn định, `title` và `detail` để hiển thị */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Adjustments_withdraw: {
        parameters: {
            query: {
                /** @description Năm kế hoạch */
                year: number;
            };
            header?: {
                /** @description Khóa riêng của thao tác này: gửi lại cùng khóa thì nhận lại câu trả lời cũ, không làm lần nữa */
                "Idempotency-Key"?: string;
            };
            path: {
                agency: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WithdrawDto"];
            };
        };
        responses: {
            /** @description Thành công */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["AdjustmentDto"];
                    };
                };
            };
            /** @description `not-found`: Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `conflict`: Thao tác trái với trạng thái hiện tại */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation-failed`: Dữ liệu gửi lên chưa hợp lệ */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Gửi quá nhiều yêu cầu trong thời gian ngắn */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Lỗi theo RFC 9457; `type` là mã ổn định, `title` và `detail` để hiển thị */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Scorecards_explanation: {
        parameters: {
            query: {
                /** @description Xem lại tại một thời điểm đã qua (ISO 8601 có múi giờ) */
                asOf?: string;
                /** @description Xem lại tại một vị trí trong nhật ký sự kiện; cùng asOf: các sự kiện đến vị trí này, xét hạn tại thời điểm đó */
                position?: string;
                /** @description Năm kế hoạch */
                year: number;
            };
            header?: never;
            path: {
                agency: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ExplainedCardDto"];
                    };
                    "text/plain": {
                        data: components["schemas"]["ExplainedCardDto"];
                    };
                };
            };
            /** @description `not-found`: Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation-failed`: Dữ liệu gửi lên chưa hợp lệ */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Gửi quá nhiều yêu cầu trong thời gian ngắn */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Lỗi theo RFC 9457; `type` là mã ổn định, `title` và `detail` để hiển thị */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Scorecards_history: {
        parameters: {
            query: {
                /** @description Trang, đếm từ 1 */
                page?: number;
                /** @description Số dòng một trang */
                pageSize?: number;
                /** @description Từ cần tìm; không phân biệt dấu, đ và chữ hoa */
                q?: string;
                year: number;
            };
            header?: never;
            path: {
                agency: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["LeafChangeDto"][];
                        page: components["schemas"]["PageInfo"];
                    };
                };
            };
            /** @description `not-found`: Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation-failed`: Dữ liệu gửi lên chưa hợp lệ */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Gửi quá nhiều yêu cầu trong thời gian ngắn */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Lỗi theo RFC 9457; `type` là mã ổn định, `title` và `detail` để hiển thị */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Scorecards_leaf: {
        parameters: {
            query: {
                /** @description Xem lại tại một thời điểm đã qua (ISO 8601 có múi giờ) */
                asOf?: string;
                /** @description Xem lại tại một vị trí trong nhật ký sự kiện; cùng asOf: các sự kiện đến vị trí này, xét hạn tại thời điểm đó */
                position?: string;
                /** @description Năm kế hoạch */
                year: number;
            };
            header?: never;
            path: {
                agency: string;
                leaf: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ActedLeafDto"];
                    };
                };
            };
            /** @description `not-found`: Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation-failed`: Dữ liệu gửi lên chưa hợp lệ */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Gửi quá nhiều yêu cầu trong thời gian ngắn */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Lỗi theo RFC 9457; `type` là mã ổn định, `title` và `detail` để hiển thị */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PointsAtRisk_read: {
        parameters: {
            query: {
                /** @description Năm kế hoạch */
                year: number;
            };
            header?: never;
            path: {
                agency: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["PointsAtRiskDto"];
                    };
                };
            };
            /** @description `not-found`: Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation-failed`: Dữ liệu gửi lên chưa hợp lệ */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Gửi quá nhiều yêu cầu trong thời gian ngắn */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Lỗi theo RFC 9457; `type` là mã ổn định, `title` và `detail` để hiển thị */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    WhatIf_ask: {
        parameters: {
            query: {
                /** @description Năm kế hoạch */
                year: number;
            };
            header?: never;
            path: {
                agency: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WhatIfRequest"];
            };
        };
        responses: {
            /** @description Thành công */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["WhatIfDto"];
                    };
                };
            };
            /** @description `not-found`: Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation-failed`: Dữ liệu gửi lên chưa hợp lệ */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Gửi quá nhiều yêu cầu trong thời gian ngắn */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Lỗi theo RFC 9457; `type` là mã ổn định, `title` và `detail` để hiển thị */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SelfAssessments_read: {
        parameters: {
            query: {
                /** @description Năm kế hoạch */
                year: number;
                /** @description Bộ tiêu chí nào: Chỉ số CCHC (khi không nêu), ứng dụng CNTT, ISO 9001:2015, Chỉ số CCHC cấp tỉnh */
                scheme?: "PAR_INDEX" | "ICT" | "ISO_9001" | "PROVINCE";
            };
            header?: never;
            path: {
                agency: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["SelfAssessmentDto"];
                    };
                };
            };
            /** @description `not-found`: Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation-failed`: Dữ liệu gửi lên chưa hợp lệ */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Gửi quá nhiều yêu cầu trong thời gian ngắn */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Lỗi theo RFC 9457; `type` là mã ổn định, `title` và `detail` để hiển thị */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SelfAssessments_saveLeaves: {
        parameters: {
            query: {
                /** @description Năm kế hoạch */
                year: number;
                /** @description Bộ tiêu chí nào: Chỉ số CCHC (khi không nêu), ứng dụng CNTT, ISO 9001:2015, Chỉ số CCHC cấp tỉnh */
                scheme?: "PAR_INDEX" | "ICT" | "ISO_9001" | "PROVINCE";
            };
            header: {
                /** @description Phiên bản đã đọc (ETag của lần đọc), trong dấu ngoặc kép */
                "If-Match": string;
            };
            path: {
                agency: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveLeavesDto"];
            };
        };
        responses: {
            /** @description Thành công */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["SavedLeavesDto"];
                    };
                };
            };
            /** @description `not-found`: Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `conflict`: Thao tác trái với trạng thái hiện tại */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `version-conflict`: Dữ liệu đã được người khác thay đổi */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation-failed`: Dữ liệu gửi lên chưa hợp lệ */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `precondition-required`: Thiếu số phiên bản của dữ liệu (If-Match) */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Gửi quá nhiều yêu cầu trong thời gian ngắn */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Lỗi theo RFC 9457; `type` là mã ổn định, `title` và `detail` để hiển thị */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SelfAssessments_submit: {
        parameters: {
            query: {
                /** @description Năm kế hoạch */
                year: number;
                /** @description Bộ tiêu chí nào: Chỉ số CCHC (khi không nêu), ứng dụng CNTT, ISO 9001:2015, Chỉ số CCHC cấp tỉnh */
                scheme?: "PAR_INDEX" | "ICT" | "ISO_9001" | "PROVINCE";
            };
            header?: {
                /** @description Khóa riêng của thao tác này: gửi lại cùng khóa thì nhận lại câu trả lời cũ, không làm lần nữa */
                "Idempotency-Key"?: string;
            };
            path: {
                agency: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["SubmissionReceiptDto"];
                    };
                };
            };
            /** @description `idempotency-key-required`: Thiếu khóa chống gửi trùng (Idempotency-Key) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `token-not-allowed`: Mã truy cập không được dùng cho việc này */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found`: Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `conflict`: Thao tác trái với trạng thái hiện tại */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation-failed`: Dữ liệu gửi lên chưa hợp lệ */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Gửi quá nhiều yêu cầu trong thời gian ngắn */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Lỗi theo RFC 9457; `type` là mã ổn định, `title` và `detail` để hiển thị */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Sessions_own: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["SessionDto"][];
                    };
                };
            };
            /** @description `validation-failed`: Dữ liệu gửi lên chưa hợp lệ */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Gửi quá nhiều yêu cầu trong thời gian ngắn */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Lỗi theo RFC 9457; `type` là mã ổn định, `title` và `detail` để hiển thị */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Sessions_open: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenSessionDto"];
            };
        };
        responses: {
            /** @description Thành công */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["OpenedSessionDto"];
                    };
                };
            };
            /** @description `unauthenticated`: Chưa đăng nhập hoặc phiên làm việc đã hết hạn */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation-failed`: Dữ liệu gửi lên chưa hợp lệ */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Gửi quá nhiều yêu cầu trong thời gian ngắn */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Lỗi theo RFC 9457; `type` là mã ổn định, `title` và `detail` để hiển thị */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Sessions_endCurrent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công, không có nội dung trả về */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `validation-failed`: Dữ liệu gửi lên chưa hợp lệ */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Gửi quá nhiều yêu cầu trong thời gian ngắn */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Lỗi theo RFC 9457; `type` là mã ổn định, `title` và `detail` để hiển thị */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Sessions_end: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công, không có nội dung trả về */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `not-found`: Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation-failed`: Dữ liệu gửi lên chưa hợp lệ */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Gửi quá nhiều yêu cầu trong thời gian ngắn */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Lỗi theo RFC 9457; `type` là mã ổn định, `title` và `detail` để hiển thị */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SurveyForms_fill: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FillFormDto"];
            };
        };
        responses: {
            /** @description Thành công, không có nội dung trả về */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `not-found`: Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `conflict`: Thao tác trái với trạng thái hiện tại */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation-failed`: Dữ liệu gửi lên chưa hợp lệ */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Gửi quá nhiều yêu cầu trong thời gian ngắn */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Lỗi theo RFC 9457; `type` là mã ổn định, `title` và `detail` để hiển thị */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SurveyForms_form: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SurveyTokenDto"];
            };
        };
        responses: {
            /** @description Thành công */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["SurveyFormDto"];
                    };
                };
            };
            /** @description `not-found`: Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `conflict`: Thao tác trái với trạng thái hiện tại */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation-failed`: Dữ liệu gửi lên chưa hợp lệ */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Gửi quá nhiều yêu cầu trong thời gian ngắn */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Lỗi theo RFC 9457; `type` là mã ổn định, `title` và `detail` để hiển thị */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SurveyImports_list: {
        parameters: {
            query: {
                /** @description Năm kế hoạch */
                year: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["SurveyImportDto"][];
                    };
                };
            };
            /** @description `validation-failed`: Dữ liệu gửi lên chưa hợp lệ */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Gửi quá nhiều yêu cầu trong thời gian ngắn */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Lỗi theo RFC 9457; `type` là mã ổn định, `title` và `detail` để hiển thị */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SurveyImports_import: {
        parameters: {
            query?: {
                /** @description true: xem trước, không nhập gì */
                dryRun?: "true" | "false";
            };
            header?: {
                /** @description Khóa riêng của thao tác này: gửi lại cùng khóa thì nhận lại câu trả lời cũ, không làm lần nữa */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ImportSurveyDto"];
            };
        };
        responses: {
            /** @description Thành công */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ImportedSurveyDto"];
                    };
                };
            };
            /** @description Thành công */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ImportedSurveyDto"];
                    };
                };
            };
            /** @description `not-found`: Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `conflict`: Thao tác trái với trạng thái hiện tại */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation-failed`: Dữ liệu gửi lên chưa hợp lệ */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Gửi quá nhiều yêu cầu trong thời gian ngắn */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Lỗi theo RFC 9457; `type` là mã ổn định, `title` và `detail` để hiển thị */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SurveyImports_withdraw: {
        parameters: {
            query?: never;
            header?: {
                /** @description Khóa riêng của thao tác này: gửi lại cùng khóa thì nhận lại câu trả lời cũ, không làm lần nữa */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WithdrawSurveyDto"];
            };
        };
        responses: {
            /** @description Thành công */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["SurveyImportDto"];
                    };
                };
            };
            /** @description `not-found`: Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `conflict`: Thao tác trái với trạng thái hiện tại */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation-failed`: Dữ liệu gửi lên chưa hợp lệ */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Gửi quá nhiều yêu cầu trong thời gian ngắn */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Lỗi theo RFC 9457; `type` là mã ổn định, `title` và `detail` để hiển thị */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SurveyResults_list: {
        parameters: {
            query: {
                /** @description Năm kế hoạch */
                year: number;
                /** @description Nhóm xếp hạng */
                group: "DEPARTMENT" | "DISTRICT";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["StandingSurveyDto"][];
                    };
                };
            };
            /** @description `not-found`: Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation-failed`: Dữ liệu gửi lên chưa hợp lệ */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Gửi quá nhiều yêu cầu trong thời gian ngắn */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Lỗi theo RFC 9457; `type` là mã ổn định, `title` và `detail` để hiển thị */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Targets_list: {
        parameters: {
            query?: {
                /** @description Trang, đếm từ 1 */
                page?: number;
                /** @description Số dòng một trang */
                pageSize?: number;
                /** @description Từ cần tìm; không phân biệt dấu, đ và chữ hoa */
                q?: string;
                /** @description Thứ tự theo id, position; dấu trừ là giảm dần */
                sort?: string;
                /** @description Năm của kế hoạch; mặc định là năm mới nhất */
                year?: number;
                /** @description Mặc định: kỳ lũy kế mới nhất đã có số liệu, nếu không có thì kỳ mới nhất */
                period?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["TargetDto"][];
                        page: components["schemas"]["PageInfo"];
                    };
                };
            };
            /** @description `not-found`: Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation-failed`: Dữ liệu gửi lên chưa hợp lệ */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Gửi quá nhiều yêu cầu trong thời gian ngắn */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Lỗi theo RFC 9457; `type` là mã ổn định, `title` và `detail` để hiển thị */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Targets_one: {
        parameters: {
            query?: {
                year?: number;
                period?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["TargetByAgencyDto"];
                    };
                };
            };
            /** @description `not-found`: Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation-failed`: Dữ liệu gửi lên chưa hợp lệ */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Gửi quá nhiều yêu cầu trong thời gian ngắn */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Lỗi theo RFC 9457; `type` là mã ổn định, `title` và `detail` để hiển thị */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Plans_tasks: {
        parameters: {
            query?: {
                /** @description Trang, đếm từ 1 */
                page?: number;
                /** @description Số dòng một trang */
                pageSize?: number;
                /** @description Từ cần tìm; không phân biệt dấu, đ và chữ hoa */
                q?: string;
                /** @description Thứ tự theo position, code, dueAt; dấu trừ là giảm dần */
                sort?: string;
                "filter[field]"?: string;
                "filter[lead]"?: string;
                "filter[year]"?: string;
                "filter[derived]"?: "true" | "false";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["TaskDto"][];
                        page: components["schemas"]["PageInfo"];
                    };
                };
            };
            /** @description `validation-failed`: Dữ liệu gửi lên chưa hợp lệ */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Gửi quá nhiều yêu cầu trong thời gian ngắn */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Lỗi theo RFC 9457; `type` là mã ổn định, `title` và `detail` để hiển thị */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Plans_task: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Mã nhiệm vụ hoặc mã định danh */
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["TaskDto"];
                    };
                };
            };
            /** @description `not-found`: Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation-failed`: Dữ liệu gửi lên chưa hợp lệ */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Gửi quá nhiều yêu cầu trong thời gian ngắn */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Lỗi theo RFC 9457; `type` là mã ổn định, `title` và `detail` để hiển thị */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
