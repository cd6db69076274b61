/**
 * Terms of the trade in their right spelling, one a bar: what `near-miss-term` knows. Compiled for this project from the usage of
 * Party and State documents; tone marks in the old places (ủy, hòa), either style is recognised. Capitals only where a term has them always.
 */
const sections: Readonly<Record<string, string>> = {
  party: `xây dựng Đảng|tổ chức xây dựng Đảng|ngành Tổ chức xây dựng Đảng|công tác xây dựng Đảng|xây dựng, chỉnh đốn Đảng|chỉnh đốn Đảng|Đảng Cộng sản Việt Nam
    |đảng viên|đảng viên mới|đảng viên dự bị|đảng viên chính thức|kết nạp đảng viên|phát triển đảng viên|quản lý đảng viên|chất lượng đảng viên|kết nạp Đảng
    |đảng bộ|đảng bộ cơ sở|đảng bộ trực thuộc|đảng bộ tỉnh|đảng bộ huyện|đảng bộ xã|chi bộ|chi bộ cơ sở|chi bộ trực thuộc|sinh hoạt chi bộ|tổ chức đảng|tổ chức cơ sở đảng
    |tổ chức đảng trực thuộc|cấp ủy|cấp ủy đảng|cấp ủy viên|các cấp ủy|cấp ủy các cấp|cấp ủy cơ sở|cấp ủy trực thuộc|điều lệ Đảng|cương lĩnh chính trị|nguyên tắc tập trung dân chủ|tập trung dân chủ
    |tự phê bình và phê bình|tự phê bình|phê bình|kiểm điểm|kiểm điểm tập thể|kiểm điểm tự phê bình|suy thoái|tư tưởng chính trị|đạo đức, lối sống|lối sống|tự diễn biến|tự chuyển hóa
    |năng lực lãnh đạo|sức chiến đấu|lãnh đạo, chỉ đạo|phương thức lãnh đạo|vai trò lãnh đạo|vai trò nêu gương|trách nhiệm nêu gương|nêu gương|người đứng đầu|hạt nhân chính trị
    |trong sạch, vững mạnh|vững mạnh|trong sạch|vững mạnh toàn diện|chính trị nội bộ|bảo vệ chính trị nội bộ|công tác bảo vệ chính trị nội bộ|công tác dân vận|dân vận khéo|dân vận|tuyên giáo|công tác tuyên giáo
    |công tác kiểm tra|kiểm tra, giám sát|công tác kiểm tra, giám sát|thi hành kỷ luật|kỷ luật đảng|kỷ luật Đảng|kỷ cương|kỷ luật, kỷ cương|phòng, chống tham nhũng|tham nhũng|tiêu cực|lãng phí
    |phòng chống tham nhũng|nội chính|công tác nội chính|công tác cán bộ|tổ chức cán bộ|tổ chức bộ máy|bộ máy tổ chức|tinh gọn bộ máy|sắp xếp tổ chức bộ máy|tinh giản biên chế|tinh giản|biên chế|vị trí việc làm
    |quy hoạch cán bộ|luân chuyển cán bộ|luân chuyển|điều động|bổ nhiệm|bổ nhiệm lại|miễn nhiệm|bãi nhiệm|giới thiệu ứng cử|chỉ định|phân công công tác|đánh giá cán bộ|đào tạo, bồi dưỡng|bồi dưỡng|đào tạo
    |lý luận chính trị|trung cấp lý luận chính trị|cao cấp lý luận chính trị|chính trị tư tưởng|giáo dục chính trị tư tưởng|công tác chính trị tư tưởng|học tập và làm theo|tư tưởng, đạo đức, phong cách
    |tư tưởng Hồ Chí Minh|Chủ tịch Hồ Chí Minh|chủ nghĩa xã hội|chủ nghĩa Mác - Lênin|bản lĩnh chính trị|quyết tâm chính trị|nhiệm vụ chính trị|hệ thống chính trị|hệ thống chính trị cơ sở|lấy phiếu tín nhiệm
    |phiếu tín nhiệm|bỏ phiếu kín|bỏ phiếu|kiểm phiếu|ban kiểm phiếu|tổ kiểm phiếu|bầu cử|ứng cử|đề cử|trúng cử|đắc cử|tái cử|đại hội đảng bộ|đại hội chi bộ|đại hội đại biểu|đại hội đại biểu toàn quốc
    |đại hội đảng bộ các cấp|nghị quyết đại hội|nghị quyết Đại hội Đảng|nghị quyết chuyên đề|nghị quyết Trung ương|báo cáo chính trị|văn kiện|dự thảo văn kiện|nhiệm kỳ|đầu nhiệm kỳ|giữa nhiệm kỳ|cuối nhiệm kỳ
    |đoàn kết nội bộ|đoàn kết, thống nhất|khối đại đoàn kết|đại đoàn kết toàn dân tộc|quán triệt|học tập, quán triệt|quán triệt nghị quyết|cụ thể hóa|thể chế hóa|chương trình hành động|đảng phí|huy hiệu Đảng
    |thẻ đảng viên|hồ sơ đảng viên|chuyển sinh hoạt đảng|cảm tình Đảng|đảng vụ|phân tích chất lượng|xếp loại chất lượng|đánh giá, xếp loại|hoàn thành xuất sắc nhiệm vụ|hoàn thành tốt nhiệm vụ|hoàn thành nhiệm vụ|không hoàn thành nhiệm vụ`,
  bodies: `Ban Chấp hành|Ban Chấp hành Trung ương|Ban Chấp hành Đảng bộ|Ban Chấp hành Đảng bộ tỉnh|Ban Chấp hành Trung ương Đảng|Ban Thường vụ|Ban Thường vụ Tỉnh ủy|Ban Thường vụ Huyện ủy|Ban Thường vụ Thành ủy
    |Ban Thường vụ Đảng ủy|Thường trực Tỉnh ủy|Thường trực Huyện ủy|Thường trực Thành ủy|Thường trực Đảng ủy|Thường trực Hội đồng nhân dân|Bộ Chính trị|Ban Bí thư|Trung ương Đảng|Tỉnh ủy|Huyện ủy|Thành ủy|Thị ủy|Quận ủy|Đảng ủy
    |Quân ủy|Đảng ủy Khối|Đảng ủy Công an|Đảng ủy Quân sự|Đảng ủy cơ sở|Đảng ủy xã|Ban Tổ chức|Ban Tổ chức Trung ương|Ban Tổ chức Tỉnh ủy|Ban Tổ chức Huyện ủy|Ban Tổ chức Thành ủy|Ban Tuyên giáo|Ban Dân vận|Ban Tuyên giáo và Dân vận
    |Ban Nội chính|Ban Xây dựng Đảng|Ban Kinh tế|Ủy ban Kiểm tra|Ủy ban nhân dân|Ủy ban nhân dân tỉnh|Ủy ban nhân dân huyện|Ủy ban nhân dân xã|Ủy ban Mặt trận Tổ quốc|Mặt trận Tổ quốc|Mặt trận Tổ quốc Việt Nam|Hội đồng nhân dân
    |Hội đồng nhân dân tỉnh|Hội đồng nhân dân huyện|Hội đồng nhân dân xã|Hội đồng Thi đua|Hội đồng Thi đua - Khen thưởng|Văn phòng Tỉnh ủy|Văn phòng Trung ương Đảng|Văn phòng Huyện ủy|Văn phòng Chính phủ|Văn phòng Đoàn đại biểu
    |Trường Chính trị|Trung tâm chính trị|Trung tâm Bồi dưỡng chính trị|Quốc hội|Ủy ban Thường vụ Quốc hội|Đoàn đại biểu Quốc hội|đại biểu Quốc hội|đại biểu Hội đồng nhân dân|Chính phủ|Thủ tướng Chính phủ|Tòa án nhân dân|Viện kiểm sát
    |Viện kiểm sát nhân dân|Bộ Nội vụ|Sở Nội vụ|Sở Tài chính|Sở Tư pháp|Sở Y tế|Sở Công Thương|Sở Xây dựng|Sở Nông nghiệp|Sở Kế hoạch và Đầu tư|Sở Giáo dục và Đào tạo|Sở Lao động|Sở Khoa học và Công nghệ|Kho bạc Nhà nước
    |Ngân hàng Nhà nước|Công an tỉnh|Công an huyện|Công an xã|Bộ Chỉ huy Quân sự|Bộ đội Biên phòng|Quân đội nhân dân|Công an nhân dân|Liên đoàn Lao động|Hội Nông dân|Hội Liên hiệp Phụ nữ|Hội Cựu chiến binh|cựu chiến binh|Hội Chữ thập đỏ
    |Hội Người cao tuổi|Đoàn Thanh niên|Đoàn Thanh niên Cộng sản|Đoàn Thanh niên Cộng sản Hồ Chí Minh|đoàn viên|đoàn viên công đoàn|công đoàn|công đoàn cơ sở|công đoàn viên|Công đoàn Việt Nam|Tổng Liên đoàn|hội viên|hội viên nông dân
    |hội viên phụ nữ|thanh niên|phụ nữ|nông dân|tổ chức chính trị - xã hội|các đoàn thể|đoàn thể|cơ quan, đơn vị|cơ quan chuyên môn|cơ quan tham mưu|đơn vị sự nghiệp|sự nghiệp công lập|doanh nghiệp nhà nước|hợp tác xã|ban chỉ đạo
    |ban quản lý|tổ công tác|tổ giúp việc|tiểu ban|hội đồng thẩm định|đoàn kiểm tra|đoàn giám sát|đoàn công tác|đoàn chủ tịch|chủ tịch đoàn|thư ký đoàn|đoàn thư ký|ban tổ chức hội nghị|các cơ quan đảng|cơ quan đảng|chính quyền địa phương
    |cơ quan nhà nước|cơ quan hành chính|hành chính nhà nước|bộ phận một cửa|trung tâm phục vụ hành chính công|các sở, ban, ngành|ban, ngành|Vụ Địa phương|cụm thi đua|khối thi đua|cụm trưởng|cụm phó|khối trưởng|khối phó|trưởng khối|phó khối`,
  titles: `Tổng Bí thư|Bí thư|Phó Bí thư|Phó Bí thư Thường trực|Bí thư Tỉnh ủy|Bí thư Huyện ủy|Bí thư Thành ủy|Bí thư Đảng ủy|bí thư chi bộ|phó bí thư chi bộ|Ủy viên|Ủy viên Ban Thường vụ|Ủy viên Ban Chấp hành|Ủy viên Trung ương
    |Ủy viên Bộ Chính trị|Chủ tịch|Phó Chủ tịch|Phó Chủ tịch Thường trực|Chủ tịch nước|Chủ tịch Quốc hội|Chủ tịch Ủy ban nhân dân|Chủ tịch Hội đồng nhân dân|Trưởng Ban|Phó Trưởng Ban|Phó Trưởng Ban Thường trực|Trưởng ban Tổ chức
    |Trưởng Ban Tổ chức|Trưởng Ban Tuyên giáo|Trưởng Ban Dân vận|Trưởng Ban Nội chính|Chủ nhiệm|Phó Chủ nhiệm|Chủ nhiệm Ủy ban Kiểm tra|Chánh Văn phòng|Phó Chánh Văn phòng|Giám đốc|Phó Giám đốc|Giám đốc Sở|trưởng phòng|phó trưởng phòng
    |tổ trưởng|tổ phó|Bộ trưởng|Thứ trưởng|Thủ trưởng|Vụ trưởng|Phó Vụ trưởng|Cục trưởng|Chi cục trưởng|Chánh án|Chánh Thanh tra|Viện trưởng|Hiệu trưởng|Phó Hiệu trưởng|Chỉ huy trưởng|Chính ủy|Trưởng đoàn|Phó Trưởng đoàn|đồng chí
    |các đồng chí|cán bộ|cán bộ, công chức|cán bộ, công chức, viên chức|công chức|viên chức|người lao động|cán bộ, đảng viên|đội ngũ cán bộ|cán bộ chủ chốt|cán bộ lãnh đạo|cán bộ quản lý|lãnh đạo, quản lý|chuyên viên|chuyên viên chính|chủ tọa
    |thư ký|chủ trì|người chủ trì|đồng chủ trì|người ghi biên bản|đại biểu|các đại biểu|đại biểu chính thức|đại biểu dự họp|khách mời|nguyên lãnh đạo|lãnh đạo tỉnh|lãnh đạo huyện|thành viên|các thành viên`,
  emulation: `thi đua|phong trào thi đua|phong trào|thi đua, khen thưởng|công tác thi đua|công tác thi đua, khen thưởng|thi đua yêu nước|khen thưởng|giao ước thi đua|ký kết giao ước|ký kết giao ước thi đua|ký giao ước thi đua|giao ước
    |phát động thi đua|phát động phong trào thi đua|phát động|hưởng ứng|điển hình tiên tiến|gương điển hình|nhân điển hình|người tốt, việc tốt|người tốt việc tốt|danh hiệu thi đua|danh hiệu|hình thức khen thưởng|Cờ thi đua|Cờ thi đua của Chính phủ
    |Bằng khen|Giấy khen|Huân chương|Huân chương Lao động|Huân chương Độc lập|Huy chương|Kỷ niệm chương|Chiến sĩ thi đua|Chiến sĩ thi đua cơ sở|Chiến sĩ thi đua toàn quốc|Lao động tiên tiến|Tập thể lao động xuất sắc|Tập thể lao động tiên tiến
    |Anh hùng Lao động|chiến sĩ tiên tiến|đơn vị quyết thắng|đơn vị dẫn đầu|lá cờ đầu|đơn vị xuất sắc|thành tích xuất sắc|thành tích|có thành tích|sáng kiến|sáng kiến kinh nghiệm|sáng kiến, kinh nghiệm|biểu dương|biểu dương, khen thưởng|tôn vinh|tuyên dương
    |suy tôn|bình xét|bình chọn|bình bầu|chấm điểm|tự chấm điểm|điểm thưởng|điểm trừ|điểm chuẩn|bảng điểm|bảng chấm điểm|tiêu chí|tiêu chí thi đua|thang điểm|xếp hạng|xếp loại|thẩm định|tập thể|cá nhân|tập thể, cá nhân|tập thể và cá nhân|xuất sắc
    |tiêu biểu|tiêu biểu xuất sắc|gương mẫu|mô hình|mô hình hay|cách làm hay|cách làm mới|nhân rộng|nhân rộng mô hình|lan tỏa|bàn giao|bàn giao cụm trưởng|nhà tình nghĩa|nhà đại đoàn kết|đền ơn đáp nghĩa|tặng quà|trao tặng|dâng hương|quỹ vì người nghèo
    |hỗ trợ|kinh phí hỗ trợ|hoàn cảnh khó khăn|đặc biệt khó khăn|vùng sâu, vùng xa|miền núi|hải đảo|hộ nghèo|hộ cận nghèo|giảm nghèo|giảm nghèo bền vững|xóa đói giảm nghèo|an sinh xã hội|nông thôn mới|xây dựng nông thôn mới|đô thị văn minh`,
  meetings: `hội nghị|hội nghị sơ kết|hội nghị tổng kết|hội nghị triển khai|hội nghị giao ban|hội nghị chuyên đề|hội nghị trực tuyến|hội nghị cán bộ|hội nghị sơ kết công tác thi đua|hội nghị tổng kết công tác thi đua|kỳ họp|phiên họp|cuộc họp|họp báo|giao ban|hội thảo
    |tọa đàm|đại hội|đại hội thi đua|đại hội thi đua yêu nước|khai mạc|bế mạc|phát biểu khai mạc|phát biểu bế mạc|phát biểu|phát biểu chỉ đạo|phát biểu kết luận|phát biểu tại hội nghị|phát biểu tham luận|phát biểu thảo luận|kết luận hội nghị|kết luận|chỉ đạo
    |điều hành|điều hành thảo luận|thảo luận|thảo luận tổ|tham luận|báo cáo tham luận|chất vấn|trả lời chất vấn|ý kiến chất vấn|ý kiến|ý kiến phát biểu|đóng góp ý kiến|góp ý|biểu quyết|biểu quyết thông qua|thông qua|thống nhất|nhất trí|tán thành|đồng thuận
    |sơ kết|tổng kết|sơ kết công tác|tổng kết công tác|triển khai|triển khai nhiệm vụ|triển khai thực hiện|kiện toàn|kiện toàn tổ chức|xem xét|rà soát|rà soát, bổ sung|bổ sung|thành phần tham dự|thành phần|tham dự|tham dự hội nghị|dự hội nghị|tới dự|toàn cảnh hội nghị
    |quang cảnh hội nghị|toàn cảnh|diễn biến|chương trình hội nghị|nội dung|thời gian|địa điểm|tài liệu|tài liệu hội nghị|giấy mời|biên bản|biên bản hội nghị|vắng mặt|có mặt|có lý do|giải lao|tuyên bố lý do|giới thiệu đại biểu|văn nghệ chào mừng|trực tiếp|trực tuyến
    |kết hợp trực tuyến|ghi nhận|đánh giá cao|đánh giá|nhấn mạnh|yêu cầu|đề nghị|kiến nghị|đề xuất|trao đổi|chia sẻ|chia sẻ kinh nghiệm|kinh nghiệm|trao đổi kinh nghiệm|bài học kinh nghiệm|bài học|tiếp thu|giải trình|làm rõ|phân tích|nguyên nhân|nguyên nhân chủ quan
    |nguyên nhân khách quan|hạn chế|tồn tại, hạn chế|hạn chế, khuyết điểm|khuyết điểm|ưu điểm|nhược điểm|khó khăn|thuận lợi|khó khăn, vướng mắc|vướng mắc|bất cập|thách thức|thời cơ`,
  work: `xây dựng|kỷ luật|chỉnh đốn|kiểm tra|chuyển đổi|nhiệm vụ|nhiệm vụ trọng tâm|nhiệm vụ, giải pháp|nhiệm vụ thường xuyên|nhiệm vụ được giao|nhiệm vụ chủ yếu|các nhiệm vụ trọng tâm|phương hướng, nhiệm vụ|phương hướng nhiệm vụ|trọng tâm|trọng tâm công tác|công tác trọng tâm|công tác|giải pháp|giải pháp trọng tâm
    |giải pháp đồng bộ|đồng bộ|toàn diện|hiệu quả|hiệu lực, hiệu quả|có hiệu quả|chất lượng, hiệu quả|chất lượng|nâng cao chất lượng|nâng cao hiệu quả|nâng cao năng lực|nâng cao nhận thức|nâng cao|nhận thức|tinh thần trách nhiệm|trách nhiệm|tinh thần
    |ý thức trách nhiệm|chủ động|tích cực|tích cực, chủ động|kịp thời|quyết liệt|nghiêm túc|khách quan|công khai, minh bạch|công khai|minh bạch|dân chủ|sáng tạo|đổi mới|đổi mới, sáng tạo|đột phá|khâu đột phá|tăng cường|đẩy mạnh|tập trung|tiếp tục|thực hiện
    |thực hiện nghiêm|thực hiện tốt|tổ chức thực hiện|triển khai đồng bộ|thường xuyên|phối hợp|phối hợp chặt chẽ|chặt chẽ|tham mưu|công tác tham mưu|chủ động tham mưu|hướng dẫn|đôn đốc|theo dõi, đôn đốc|theo dõi|kiểm tra|giám sát|đánh giá kết quả|kết quả|kết quả đạt được
    |kết quả thực hiện|kết quả nổi bật|kết quả quan trọng|đạt kết quả|nổi bật|tiến độ|đúng tiến độ|thời hạn|hoàn thành|hoàn thiện|bảo đảm|đảm bảo|phấn đấu|phấn đấu hoàn thành|nỗ lực|nỗ lực phấn đấu|cố gắng|khắc phục|tháo gỡ|tháo gỡ khó khăn|giải quyết|xử lý|ngăn chặn
    |phòng ngừa|phát huy|phát huy vai trò|khai thác|tranh thủ|huy động|huy động nguồn lực|nguồn lực|nguồn nhân lực|nhân lực|kinh phí|cơ sở vật chất|trang thiết bị|ứng dụng công nghệ thông tin|công nghệ thông tin|chuyển đổi số|cải cách hành chính|thủ tục hành chính
    |dịch vụ công trực tuyến|chính quyền điện tử|kiểm soát|thanh tra|khiếu nại|tố cáo|khiếu nại, tố cáo|tiếp công dân|đơn thư|thực tiễn|tình hình thực tiễn|tình hình|bối cảnh|đặc điểm tình hình|chức năng, nhiệm vụ|chức năng|quyền hạn|nhiệm vụ, quyền hạn|thẩm quyền|cấp có thẩm quyền
    |phân công|phân cấp|phân cấp, phân quyền|phụ trách|chủ trương|chủ trương, đường lối|đường lối|chính sách|chế độ, chính sách|chính sách, pháp luật|pháp luật|pháp chế|đường lối, chủ trương|nghị quyết|chỉ thị|nghị quyết, chỉ thị|quy định|quyết định|quy chế|quy chế làm việc|quy chế phối hợp
    |quy trình|quy hoạch|quy ước|hương ước|kế hoạch|xây dựng kế hoạch|chương trình|chương trình công tác|chương trình, kế hoạch|đề án|dự án|phương án|phương hướng|phương pháp|phương châm|biện pháp|mục tiêu|chỉ tiêu|mục tiêu, nhiệm vụ|chỉ tiêu, nhiệm vụ|chỉ tiêu, kế hoạch
    |vượt chỉ tiêu|vượt kế hoạch|hoàn thành kế hoạch|cùng kỳ|so với cùng kỳ|cùng kỳ năm trước|6 tháng đầu năm|6 tháng cuối năm|tháng đầu năm|tháng cuối năm|năm học|nhận xét|tổng hợp|tổng hợp, báo cáo|thống kê|số liệu|thông tin|tuyên truyền|công tác tuyên truyền|tuyên truyền, vận động
    |vận động|vận động nhân dân|phổ biến|giáo dục|nghiên cứu|nghiên cứu, học tập|học tập|khởi sắc|chuyển biến|chuyển biến tích cực|rõ nét|góp phần|góp phần quan trọng|thắng lợi|thực hiện thắng lợi|bám sát|cơ sở|nòng cốt|gắn bó mật thiết|mật thiết|thắt chặt|tình đoàn kết`,
  state: `kinh tế|kinh tế - xã hội|phát triển kinh tế|phát triển kinh tế - xã hội|phát triển bền vững|phát triển|văn hóa|văn hóa - xã hội|xã hội|quốc phòng|quốc phòng - an ninh|quốc phòng, an ninh|an ninh|an ninh trật tự|an ninh chính trị|trật tự an toàn xã hội|trật tự xã hội|an toàn
    |an toàn giao thông|chính trị|chính quyền|chính quyền các cấp|nhân dân|quần chúng|quần chúng nhân dân|Nhà nước|quản lý nhà nước|quản lý|điều hành ngân sách|ngân sách|ngân sách nhà nước|thu ngân sách|chi ngân sách|dự toán|quyết toán|đầu tư công|vốn đầu tư|đầu tư|giải ngân|tốc độ tăng trưởng
    |tăng trưởng|tăng trưởng kinh tế|tổng sản phẩm|thu nhập|thu nhập bình quân|tỷ lệ|tỷ đồng|triệu đồng|nghìn đồng|nông nghiệp|công nghiệp|dịch vụ|du lịch|thương mại|xuất khẩu|nhập khẩu|giải phóng mặt bằng|mặt bằng|tái định cư|đất đai|môi trường|bảo vệ môi trường|tài nguyên|biến đổi khí hậu
    |y tế|giáo dục và đào tạo|giáo viên|học sinh|lao động|việc làm|dân tộc|dân tộc thiểu số|đồng bào dân tộc thiểu số|đồng bào|tôn giáo|tín ngưỡng|địa phương|các địa phương|địa bàn|trên địa bàn|cử tri|tiếp xúc cử tri|kiến nghị của cử tri|tờ trình|dự thảo nghị quyết|báo cáo thẩm tra|thẩm tra
    |ban hành|ban hành nghị quyết|có hiệu lực|hiệu lực|hiệu lực thi hành|căn cứ|căn cứ vào|công dân|cơ cấu|cơ cấu kinh tế|chuyển dịch cơ cấu|sắp xếp|sắp xếp đơn vị hành chính|đơn vị hành chính|đơn vị|sáp nhập|hợp nhất|giải thể|thành lập|thành phố|thị xã|thị trấn|phường|đặc khu|nông thôn|đô thị
    |khu dân cư|tổ dân phố|trưởng thôn|nghĩa vụ quân sự|quân sự|quân sự địa phương|lực lượng vũ trang|vũ trang|biên giới|biên phòng|chủ quyền|đối ngoại|hội nhập quốc tế|hội nhập|quốc tế|truyền thống|kỷ niệm|ngày truyền thống|cách mạng|kháng chiến|liệt sĩ|thương binh|gia đình chính sách|người có công`,
  documents: `báo cáo|báo cáo kết quả|báo cáo sơ kết|báo cáo tổng kết|báo cáo tóm tắt|thông báo|thông báo kết luận|thông tri|thông cáo|công văn|công điện|văn bản|văn bản hướng dẫn|văn bản chỉ đạo|văn thư|lưu trữ|văn thư, lưu trữ|trích yếu|nơi nhận|kính gửi|kính trình|kính mời|trân trọng|trân trọng kính mời
    |phụ lục|kèm theo|danh sách|danh sách kèm theo|họ và tên|chức vụ|đơn vị công tác|hồ sơ|hồ sơ khen thưởng|chữ ký|ký tên|đóng dấu|số và ký hiệu|ký hiệu|dự thảo|bản sao|sao y|sao lục|độc lập|tự do|hạnh phúc|cộng hòa xã hội chủ nghĩa Việt Nam|xã hội chủ nghĩa|Nghị định|Thông tư|Hiến pháp|Pháp lệnh
    |Luật Thi đua, khen thưởng|điều khoản|chương mục|sửa đổi|sửa đổi, bổ sung|thay thế|bãi bỏ|thi hành|tổ chức thi hành|chịu trách nhiệm|trách nhiệm thi hành|trên đây là báo cáo|như sau|cụ thể như sau|nêu trên|theo quy định|đúng quy định|theo thẩm quyền|phê duyệt|được phê duyệt|trình ban hành|ủy quyền
    |thừa lệnh|thay mặt|thừa ủy quyền`,
}

/** Every term once, with its capitals, in the order of the sections. */
export const lexicon: readonly string[] = [
  ...new Set(
    Object.values(sections).flatMap((section) =>
      section
        .replace(/\s+/g, ' ')
        .split('|')
        .map((term) => term.trim())
        .filter((term) => term !== ''),
    ),
  ),
]
