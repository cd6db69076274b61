/**
 * Ordinary words of the language that lie within one slip of a term: they are what they are. `freeWords` stand alone and are never taken
 * for a slip of a two-word term; `commonPhrases` are read as units before any slip is looked for.
 */
export const freeWords = `
  và hay hoặc nhưng mà thì là của cho với cùng về tại ở trong ngoài trên dưới trước sau giữa bên từ đến tới qua do bởi vì nên nếu khi lúc để theo như bằng
  các những mọi mỗi từng một hai ba bốn năm sáu bảy tám chín mười vài nhiều ít này đó kia ấy nào gì ai sao đâu đây thế vậy rất quá lắm hơn nhất cũng đều
  vẫn còn đã đang sẽ vừa mới sắp chưa không chẳng chớ đừng hãy phải cần nên được bị có muốn dám định làm đi về lên xuống ra vào lại qua sang tới đứng ngồi
  nói hỏi đáp nghe nhìn thấy xem đọc viết gửi nhận đưa lấy cầm giữ giao trả mua bán ăn uống ngủ sống chết yêu ghét mở đóng bắt đặt để bỏ thêm bớt chia gộp
  người dân bạn ông bà anh chị em con cháu cha mẹ chồng vợ tôi ta mình họ nó chúng cô chú bác cậu thầy trò nhà cửa đường phố làng thôn bản xóm ấp tổ khu vùng miền
  ngày tháng năm giờ phút giây tuần quý mùa sáng trưa chiều tối đêm nay mai hôm xưa lâu sớm muộn nhanh chậm mau lần lượt kỳ khóa thời cuối đầu giữa đoạn
  việc điều cái con chiếc bài bức bộ cuốn quyển tờ trang dòng câu chữ tiếng lời tên số phần loại hạng mức độ cấp bậc điểm mục khoản chương đợt vòng lớp trường sở
  nước đất trời biển sông núi rừng ruộng vườn cây lúa gạo hoa quả lá thuốc vàng bạc đồng sắt tiền vốn thuế phí giá lương thưởng công nợ thu chi lãi lỗ
  to nhỏ lớn bé cao thấp dài ngắn rộng hẹp sâu nông dày mỏng nặng nhẹ mạnh yếu tốt xấu đẹp hay dở giỏi kém đúng sai thật giả đủ thiếu thừa đầy vơi khó dễ mới cũ già trẻ
  xa gần vắng cao thẳng cong nghiêng kín hở rõ mờ sạch bẩn nóng lạnh ấm mát khô ướt đỏ xanh trắng đen tím nâu vui buồn lo sợ giận thương quý mến nhớ quên hiểu biết tin ngờ
  toàn cả hết mọi riêng chung khác cùng giống nhau cách lối kiểu dạng hình mặt tay chân mắt tai miệng lòng tim đầu óc máu thân sức hơi da tóc
  dự họp bàn tính xét chọn cử bầu trao tặng khen chê thi đua học dạy làm xây sửa dựng lập đào cấy trồng nuôi bảo vệ ký duyệt trình chỉ dẫn giúp hộ góp cấp phát thăm hỏi
  hội đảng đoàn ban ngành xã huyện tỉnh thành phường quận khối cụm đội nhóm phòng vụ cục viện tòa báo đài chợ kho bến cảng mỏ máy xe tàu thuyền điện dầu than khí
  tham thành đáng đã chính tuy song bao chỉ ngay mãi luôn thường hằng càng chừng khoảng gần suốt trọn vẹn đích đạt vượt tăng thắng thua hòa
  bán buôn chờ đợi đón tiễn mời gọi kêu ca hát múa chơi đùa chạy nhảy bay bơi lội rơi ngã dậy nằm quay trở đổi thay dùng bỏ nhờ cậy dựa chống đỡ
  bão lũ hạn dịch cháy nổ đá cát sỏi gỗ tre nứa giấy vải áo quần mũ giày dép chăn màn bát đũa nồi chảo dao kéo búa
  khoe cân bàn ghế tủ giường đèn quạt sách vở bút thước tranh ảnh phim nhạc thơ văn sử toán
  tý phía hướng nơi chỗ góc cạnh quanh dọc ngang chéo trái phải đông tây nam bắc giáp ranh mép bờ đáy đỉnh nền móng mái tường cột kèo dàn sàn trần
  vị thứ đối xin cám ơn kính thưa gồm kể vâng dạ ừ thôi rồi chứ nhé à nhỉ ư hả thưa`

/** Further syllables in ordinary use: a letter's difference from a term proves nothing of them. */
export const ordinarySyllables = `
  ảo ải ánh ảnh ẩm ẩn áp ắt âu ấu bãi bám bánh bao bẫy bể bệ bến bí bìa biếu bích bình bò bọc bón bong bóng bốc bồi bồn bụi bụng bùn buộc buồng buổi bụt buột bướm
  cạnh cản cảnh cáp cát cay cắm cắn cắt cặp cẩm cầm cập cầu chà chai chạm chan chán chanh chào chay chăm chắn chặn chằng chấm chân chấp chật chậu che chèn chiếm chiên chiêu chín chìm
  chịu cho chọi chóng chồi chứa chữa chưa chừa chơi chua chùa chuẩn chúa chuỗi chuột chuyển cỏ co coi cọc còi cõi cối cỗ cố cốc cộng cốt cơm cỡ cớ cục cúi cung cúng cụt cứ cứng cưa cưỡi cười cướp cứu
  dạ dải dãy dám dàn danh dao dạo dăm dặm dặn dâm dâng dâu dấu dây dè dẻo diệt diều dính dò dọa dọn dỗ dột dơ dũng dụng duy duyên dư dưỡng dượng dứt đa đàn đạn đảo đau đay đắc đắm đắp
  đậm đập đất đậu đe đèo đẻ đêm đếm đệ đệm đền đích đinh đình đỉnh đĩa đò đo đòi đón đom đỏng đô đồ đồi đôi đồn đốt độc đục đùi đuổi đuôi đũa đúc đụng đức đứt ém ép
  ga gà gai gái gan gánh gạo gạt gặp gắn gắng gấm gân gấp gật gây gậy ghe ghé ghen ghép ghế ghi gia giác giải giạt giam giàn giáo giặc giăng giặt giấc giật giấu gieo giếng giêng giếp giòn gió
  giọng giọt giỏ giục giun giữ giường gò gom gói gọn gốc gội gối gợi gỡ gửi gương hạ hại hải hài ham hàm giảm giám hàn hàng hành hào háo hắt hậu hé hẹn heo héo hề hệ hết hiểm hiếu hiệu hình hít ho hò hóc
  hòm hòn hoang hoàng hoãn hoạt hô hố hồ hổ hôi hồi hồn hông hồng hợp hú hụt hùa hùng hung huy huyền huyết hư hứa hứng hươu hưởng hưu ích im ít kẻ kè kẹo kẹp kẹt kem ken kêu kết khách khai kham
  khấn khắp khe khéo khép khích khiếm khiêm khiến khó khóc khoan khoang khoáng khoe khỏe khoét khôn khối khổ khổng khởi khu khúc khuất khung khuôn khuyên khuyến kích kịch kiện kiêng kiếp kiệt kín kình
  la là lạ lạc lãi lai lái lạm lan lang làng lành lánh lạnh lao lát lau lạy lăn lăng lắm lắng lặn lặng lập lật lâm lầm lẫn lấn lấp lẽ lẻ lẹ len lệch lên lệnh lịch liếc liềm liền liên liệt liều lĩnh lít
  lo lò lọ lọc loan loạn loạt long lóng lòng lót lô lố lộ lộc lốp lỡ lợn lợp lùa lúc lùi lụa lục lũy lụt lùng lũng luồn luống luồng lung lưng lừa lửa lưỡi lưới lười lượm lượn lường lượt lứa lựu ma
  mã mạ mạch mai mái man mãn mang máng mảng mánh mạo mặn mắc mắm mắn mằn mật mầm mẫu mập mất mẹo mèo mê mềm mệnh mệt miếng miệt mỉm mìn mít móc mọc mòn món mong mỏng mõm mồ mộ mốc mối môi mồi mồm môn mộng
  mốt một mơ mờ mỡ mưa mũi mục mùn mụn muối muôn muộn muỗi muỗng mụ mù mướn mượn mương mướp mứt nạc nách nài nam nan nạn nanh nào nạp nát náu nắm năn nắn nắp nắng nặn nấc nấm nấu nẻo nén nền nệm nêm nếm nếp nề
  nga ngà ngả ngạc ngạch ngại nghe nghé nghèo nghẽn nghẹn nghề nghệ nghỉ nghĩa nghịch nghiến nghiệm nghiệt nghìn ngọc ngói ngòi ngon ngõ ngó ngôi ngốc ngộ ngột ngờ ngỡ ngợi ngũ ngụ nguội nguồn nguy nguyệt nguyền
  ngư ngữ ngự ngực ngược ngưng ngừng nhà nhã nhạc nhai nhàm nhạn nhàn nhang nhánh nhãn nhão nhặt nhắc nhắm nhắn nhằm nhậm nhầm nhân nhẫn nhấn nhấp nhẹ nhé nhện nhiên nhích nhím nhịn nhịp nho nhọc nhọn nhóm nhỏm
  nhổ nhồi nhộn nhột nhớ nhờ nhỡ nhớt nhu nhú nhục nhuần nhuận nhũn nhung nhúng nhuộm nhuốm nhút nhụy nhừ nhựa nhường nhượng nhựt niềm niên niêm niệm nín ninh nịnh nít nó nõn non nong nóng nọc nói nối nổ nỗi nội nộp
  nở nợ nới nơi nút núp nuốt nung nùng nữ nửa nứt nức oai oán oanh ô ồ ổ ổi ôm ồn ông ốc ốm ống ở ơn ớt phá phà phác phách phai phái phải phàm phạm phàn phản phanh phao pháo phẳng phăng phẩy phân phẫu phê phế phép phễu
  phì phiến phiền phiền phím phin phó phò phóng phỏng phổi phối phồn phồng phơi phù phú phủ phúc phút phụng phức phứt quà quai quái quan quàng quạt quảng quang quãng quanh quát quay quăng quặng quân quần quầy quây quấy que què quen
  quét quê quế quệt quỹ quỳ quyên quyến quyền quyển quyết quýt ra rác rạch rách rái ram rành rảnh rào ráo rạp rát rau ráy rắc rắn rằng rặt rậm rận rập rất râu rầu rầy rẫy rẻ rèn reo rét rê rễ rết rêu rìa riêng riềng rỉ rình
  rìu ròng rọc roi rọi rối rỗi rồng rỗng rộn rộng rơm rợn rớt rũ rủ rùa rùi rụng rung rùng ruồi ruột rút rụt rưng rừng rửa rựa rượt sa sà sạ sách sai sải sàm sám sàn sạn sảnh sao sào sạo sáo sáp sát sạt sáu sắc săn sắn sẵn sẻ se
  sấm sâm sầm sân sần sập sâu sấy siêng siết siêu sinh sình sít so sò sóc soi sỏi son sòng sóng sót sọt sô số sốc sối sổ sôi sồi sợi sớm sơn sờ sùng súng sung súp sụp sút suy suýt suối sứ sư sử sự sữa sức sườn sương tà tả tã tá tác
  tạc tách tai tải tam tàm tám tán tàn tản tang tàng táo tạo tạp tát tàu tạt tăm tắm tằm tặc tắc tăng tắt tâm tầm tấm tẩm tân tần tấn tận tầng tấp tập tất tật tẩu tây tẩy tẻ tem tẹt tê tế tể tệ tên tếch tếu tha thà thả thạch thai
  thải thái tham thảm thám than thán thản thang thạnh tháo thao tháp thạo thắc thắm thăm thắng thắp thắt thẩm thấm thần thẩn thẫn thấp thất thật thầu thẻ the thẹn theo thép thêu thết thể thề thia thích thịt thiêu thiêng thiên thiện
  thiệp thiệt thìn thinh thính thình tho thỏ thọ thoa thỏa thoại thoáng thoát thoi thỏi thòi thon thóc thô thổ thố thôi thổi thối thồn thốn thổng thơ thờ thợ thở thơm thớt thủ thù thu thụ thua thuần thúc thuê thùng thung thùy thúy
  thuyền thuốc thuộc thước thư thử thứ thừa thực thược tỉ tia tìa tích tiếc tiệc tiêm tiệm tiềm tiên tiền tiến tiện tiếp tiết tiêu tiểu tiễn tín tỉnh tình tít tìm tỏi to tò tỏ tọa toại toan toàng toát tóm ton tong tông tống tốn tồn
  tốp tột tơ tờ tới tợ trà trá trả trách trại trai trải trái tràm trám tràn trán trang tráng trạng tránh trát trăm trắc trăng trắng trâm trầm trấn trận trật trâu trầu tre trẻ trèo treo trễ trệch trên trích triết triều triệu trinh
  trò trọ trỏ tróc trọc trói tròn trong tròng trọng trót trố trổ trôi trồi trội trốn trộn trống trông tru trú trụ trúc trục trùng trung trùm trúng trũng truy trưa trứ trừ trữ trừng trứng trước trượt trướng tu tù tụ tủ túi tụi tuân tuần
  tuất tục tung tùng tụng túng tuổi tuồng tuột tuôn tuy tùy tủy tuyến tuyển tuyết tư từ tử tứ tựa tức tươi tước tượng tường tướng tương tựu tỵ u ù ủ ứ ừ ùa úa ủi ụ ủng uốn uống úp út uy ưa ướp ướt ườn vá vã vạ vác vạch vai vài vải vãi
  vàng vang váng vành vạn van vãn váng vát vạt váy vay vắc vắng văng vặt vẫn vận vân vấn vần vất vật vẫy vây vậy vấy vẻ vé vè vẽ vẹn vén veo vẹo vét vệ về vết vi vĩ vía viền viêm viếng việt vịn vin vịt vịnh vo vỏ vò vó võ vọc vòi vói
  vòm von vọng võng vót vô vồ vỗ vôi vội vốc vỡ vớ vợ vời vơi vớt vu vú vua vui vùi vụn vung vũng vừa vững vựa vực vườn vượng vương xà xã xả xác xách xai xài xanh xao xào xát xay xáy xăm xắn xăng xâm xấp xây xẻo xen xén xéo xét xê xế xích
  xị xỉ xiên xiềng xiết xinh xin xít xo xó xóa xoa xoàng xoay xoăn xoắn xóc xoi xói xong xoong xót xô xổ xốc xối xôi xốp xới xơ xơi xu xua xuân xúc xui xúi xung xụp xuôi xuống xuồng xưa xử xứ xứng xưng xưởng xương xước yểm yên yến yết ý`

/** Words of two and more syllables, one a bar. */
export const commonPhrases = `thi đấu|thi đỗ|danh giá|thông quan|chi tiêu|chỉ báo|cộng tác|cộng tác viên|công tắc|công tơ|công an|công ăn việc làm|bộ phận|bổ sung|bố trí|bộ đội|bộ máy|bộ môn|cân bằng|cần thiết|cần cù|căn cứ|căn hộ|căn bản
  |cán cân|bàn bạc|bàn giao|bàn thảo|bản thân|bản sắc|bản đồ|bản chất|ban đầu|ban đêm|bán kính|địa chỉ|địa danh|địa hình|địa lý|địa đạo|đại lý|đại học|đại diện|đại úy|đại tá|đại đội|đại lộ|đại dịch|đại khái|đài truyền hình|đài phát thanh
  |hội trường|hội họa|hội chợ|hội đàm|hội ý|hội viên|hồi phục|hồi âm|hội tụ|hồi hương|hỏi đáp|hối hận|hối lộ|nghỉ ngơi|nghỉ hưu|nghi lễ|nghi ngờ|nghi vấn|nghị sĩ|nghị trường|nghị viện|tham gia|tham quan|tham khảo|thăm quan|thăm hỏi|thảm họa
  |thâm nhập|thâm canh|thẩm mỹ|thầm lặng|tham lam|thực tế|thực tại|thực hành|thực chất|thực phẩm|thực vật|thực lực|thục mạng|thức ăn|thức tỉnh|thúc đẩy|thục nữ|hiện nay|hiện tại|hiện đại|hiện trạng|hiện trường|hiện vật|hiển nhiên|hiền lành|hiến máu
  |hiến kế|hiến đất|hiếm hoi|phát hiện|phát hành|phát sinh|phát minh|phát thanh|phát quà|phạt tiền|phạt hành chính|chính xác|chính thức|chính nghĩa|chính kiến|chỉnh lý|chỉnh sửa|chỉnh trang|chinh phục|chỉ huy|chỉ số|chỉ rõ|chỉ ra|chi phí|chi nhánh
  |chi trả|chi tiết|chi phối|chi viện|chị em|chí hướng|chí khí|chí ít|trọng lượng|trọng thể|trọng tài|trọng điểm|trong đó|trong năm|trong nước|trong tỉnh|trong lành|trong suốt|trong tay|trong trẻo|tâm lý|tâm trí|tâm huyết|tâm tư|tâm nguyện|tầm nhìn
  |tầm quan trọng|tầm vóc|tạm thời|tạm trú|tắm rửa|giảm sút|giảm thiểu|giảm nhẹ|giảm giá|giảm sâu|giám hộ|giám thị|giám định|giám khảo|giản dị|giản đơn|gián tiếp|gián đoạn|gian khổ|gian nan|gian lận|giàn khoan|biên soạn|biên tập|biên độ|biên đạo
  |biến động|biến cố|biến chứng|biển đảo|biển báo|biển Đông|biện chứng|biện hộ|chế biến|chế tạo|chế tài|chế độ|chế ngự|chè chén|chê bai|che chắn|che chở|kế thừa|kế toán|kế tiếp|kế cận|kế nhiệm|kể cả|kể chuyện|kệ sách|hoạch định|hoạt động|hoạt bát|hoặc là
  |quả thật|quả cảm|quá trình|quá khứ|quá độ|quá hạn|quan hệ|quan tâm|quan trọng|quan điểm|quan sát|quán xuyến|quân nhân|quần áo|quần đảo|quận huyện|quyền lợi|quyền lực|quyển sách|quyên góp|quyến luyến|quyết chiến|quyết thắng|quyết đoán|quyết sách
  |nhân viên|nhân sự|nhân tài|nhân tố|nhân đạo|nhân ái|nhân văn|nhân quyền|nhân dịp|nhân loại|nhân phẩm|nhân cách|nhân chứng|nhân vật|nhẫn nại|nhận định|nhận biết|nhận thấy|nhận bằng|nhận giải|nhấn chìm|nhãn hiệu|nhàn rỗi|nhiệm màu|nhiễm bệnh|nhiễm độc
  |nhiệt tình|nhiệt độ|nhiệt huyết|nhiệt điện|vụ việc|vụ án|vụ mùa|vụ xuân|vũ khí|vũ trụ|vũ trường|kinh doanh|kinh nguyệt|kính thưa|kinh điển|kinh tuyến|kinh hoàng|kinh ngạc|kính trọng|kính yêu|kính cẩn|tế bào|tê liệt|tệ nạn|thể thao|thể dục
  |thể hiện|thể lực|thể chất|thể loại|thể thức|thế giới|thế hệ|thế mạnh|thế nào|thế lực|thẻ nhớ|thề nguyền|xã viên|xã giao|xả thải|xa xôi|xa lạ|xạ thủ|xác định|xác minh|xác nhận|xác suất|xác thực|xây lắp|xây nhà|xây cầu|xấy khô|xâm nhập|xâm hại
  |xâm phạm|dựng nước|dựng nhà|dừng lại|dừng chân|dùng chung|đúng mực|đúng đắn|đúng giờ|đùng đoàng|tổ quốc|tổ ấm|tổ hợp|tổ tiên|tỏ ra|tỏ rõ|to lớn|tố giác|tố tụng|tố chất|tốt nghiệp|tốt đẹp|tột cùng|chức danh|chức sắc|chúc mừng|chúc thọ|chúc tụng
  |chục năm|chứng kiến|chứng minh|chứng nhận|chứng từ|chứng khoán|chung sức|chung tay|chủng loại|chúng ta|chúng tôi|chuyên đề|chuyên gia|chuyên môn|chuyên sâu|chuyên cần|chuyên nghiệp|chuyên trách|chuyển giao|chuyển hướng|chuyển động|chuyển nhượng
  |chuyện trò|chuyến đi|chuyến thăm|chuyến công tác|đảng phái|đang khi|đáng kể|đáng mừng|đáng tiếc|đáng lưu ý|đáng ghi nhận|đăng ký|đăng tải|đăng nhập|đăng cai|đắng cay|đằng sau|bảo hiểm|bảo quản|bảo dưỡng|bảo tồn|bảo tàng|bảo hộ|bảo vệ|bảo mật|báo chí|báo động
  |báo đài|báo hiệu|báo hiếu|bao gồm|bao giờ|bao phủ|bao vây|bao bì|bào chữa|bão lũ|bạo lực|cáo trạng|cao điểm|cao tốc|cao cấp|cao quý|cạo râu|cào bằng|cảo thơm|luận điểm|luận văn|luận cứ|luân phiên|luận giải|lần lượt|lần đầu|lấn chiếm|lẫn nhau|luật sư|luật pháp
  |luật lệ|luyện tập|luyến tiếc|thường trú|thường kỳ|thương lượng|thương tích|thương tâm|thương vong|thượng tá|thượng tầng|thượng úy|thượng nguồn|thưởng thức|thưởng nóng|thường thức|tập huấn|tập quán|tập đoàn|tập luyện|tập sự|tập thơ|tấp nập|tạp chí|tạp chất|tạp vụ
  |tắc nghẽn|tác động|tác phẩm|tác giả|tác nghiệp|tác phong|tác dụng|tác chiến|tách biệt|tạc tượng|phong cách|phong tục|phong phú|phong tỏa|phong cảnh|phong trần|phong tặng|phòng bệnh|phòng họp|phòng học|phóng viên|phóng sự|phóng khoáng|phỏng vấn|phỏng đoán|phụ trợ
  |phụ cấp|phụ huynh|phụ thuộc|phủ sóng|phủ xanh|phủ quyết|phú quý|phục vụ|phục hồi|phúc lợi|phúc khảo|phúc tra|phục hưng|phức tạp|triển vọng|triển lãm|triền miên|triều đình|triệu tập|triệu chứng|khai báo|khai giảng|khai thông|khai trương|khai trừ|khai hoang|khái niệm
  |khái quát|khải hoàn|khác biệt|khách hàng|khách sạn|khắc họa|khắc nghiệt|khặc khè|khe hở|kiểm duyệt|kiểm đếm|kiểm kê|kiểm lâm|kiểm ngư|kiểm định|kiểm toán|kiểm chứng|kiểm sát|kiểm tra|kiếm sống|kiểm nghiệm|kiêm nhiệm|kiềm chế|kiến thức|kiến trúc|kiến tạo|kiên quyết
  |kiên trì|kiên định|kiên cố|kiên cường|kiện tụng|kiện hàng|điện lực|điện tử|điện ảnh|điện thoại|diện tích|diện mạo|điều kiện|điều tra|điều chỉnh|điều trị|điều tiết|điều ước|diễu hành|diễn ra|diễn đàn|diễn tập|diễn văn|diễn đạt|đoàn kết|đoàn tụ|đoạn đường|đoạn tuyệt
  |đoán định|đoạt giải|đời sống|đổi thay|đội ngũ|đội trưởng|đội viên|đối tượng|đối với|đối tác|đối thoại|đối chiếu|đối phó|đối lập|đối xứng|đối đầu|động viên|động lực|động cơ|động đất|động thái|động thổ|đồng bằng|đồng hành|đồng tình|đồng lòng|đồng nghiệp|đồng thời
  |đồng đội|đồng hương|đóng góp|đóng cửa|đóng quân|đống đổ nát|đông đảo|đông đúc|đông người|dân cư|dân quân|dân sinh|dân số|dân gian|dân vũ|dân ca|dẫn dắt|dẫn đầu|dẫn đến|dẫn chứng|dần dần|dự báo|dự kiến|dự phòng|dự trữ|dự tính|dự khán|dữ liệu|dữ dội|dư luận|dư thừa|du học
  |lãnh thổ|lãnh sự|lãnh đạm|lành mạnh|lanh lợi|lạnh lẽo|lập trường|lập kế hoạch|lập luận|lặp lại|lắp đặt|lấp đầy|quản trị|quản giáo|quản lý|quảng bá|quảng cáo|quảng trường|quãng đường|sáng sủa|sáng suốt|sáng tác|sang trọng|sàng lọc|sạt lở|sát hạch|sát nhập|sát thương|sát sao
  |sâu sắc|sâu rộng|sâu bệnh|sẵn sàng|săn bắt|sản phẩm|sản xuất|sản lượng|sân bay|sân khấu|sân chơi|sinh viên|sinh hoạt|sinh sống|sinh học|sinh thái|sinh kế|sinh động|sính lễ|tài chính|tài sản|tài trợ|tài năng|tài liệu|tài khoản|tài xế|tái sản xuất|tái tạo|tái chế|tại chỗ
  |tại đây|tại sao|tai nạn|tai biến|tai tiếng|tải trọng|thanh toán|thanh khoản|thanh niên xung phong|thanh lý|thanh lịch|thanh bình|thanh thiếu niên|thanh tra|thanh trì|thành công|thành đạt|thành quả|thành tựu|thành thạo|thành thị|thành ủy viên|thánh thót|thạnh lợi|tháo dỡ
  |thảo nguyên|thao trường|thao tác|thao thức|thạo nghề|thông suốt|thông thoáng|thông minh|thông thường|thông điệp|thông cảm|thống đốc|thống trị|thời đại|thời điểm|thời sự|thời tiết|thời vụ|thôi việc|thu hoạch|thu hút|thu hồi|thu mua|thu gom|thu nộp|thủ công|thủ đô|thủ đoạn
  |thủ phạm|thủ quỹ|thủ thuật|thụ hưởng|thụ lý|thú y|thú vị|thuận tiện|thuận hòa|thuần túy|thuê đất|thuế quan|thuyết minh|thuyết phục|thuyết trình|thuyền viên|tích hợp|tích lũy|tích trữ|tịch thu|tiên phong|tiên lượng|tiên quyết|tiền đề|tiền lương|tiền tệ|tiền mặt|tiến bộ
  |tiến hành|tiến tới|tiến trình|tiến sĩ|tiện ích|tiện lợi|tiếp cận|tiếp nhận|tiếp sức|tiếp theo|tiếp xúc|tiếp thị|tiếp viên|tiếp dân|tiết kiệm|tiết mục|tình cảm|tình huống|tình nguyện|tình trạng|tình yêu|tình nghĩa|tình báo|tinh hoa|tinh thông|tinh gọn|tinh vi|tinh xảo
  |tỉnh thành|tỉnh lộ|tỉnh táo|tính toán|tính chất|tính mạng|tính từ|tĩnh lặng|tịnh tiến|tòa nhà|toàn quốc|toàn cầu|toàn dân|toàn thể|toàn tỉnh|toàn văn|toán học|tổng hợp|tổng số|tổng thể|tổng thống|tổng lượng|tổng đài|tống đạt|tông đồ|trách móc|trạch mục|tránh né|tranh cãi|tranh luận
  |tranh chấp|tranh thủ|trang bị|trang nghiêm|trang trại|trang trí|tráng lệ|trạng thái|tràng pháo tay|trao thưởng|trao giải|trào lưu|tri ân|tri thức|trí thức|trí tuệ|trị giá|trị an|trì hoãn|trì trệ|trình bày|trình độ|trình diễn|trinh sát|trú quán|trụ sở|trù bị|trừ phi|trực ban|trực thuộc
  |trực tổng đài|trúc xinh|truyền hình|truyền thanh|truyền thông|truyền nhiễm|truyền đạt|truyện ngắn|tư duy|tư nhân|tư vấn|tư liệu|tư cách|tư pháp|từ chối|từ thiện|từ đó|từ khóa|từ ngữ|tử vong|tử tế|tự động|tự giác|tự nguyện|tự túc|tự hào|tự tin|tự lực|tự chủ|tự nhiên|tứ quý|tưởng niệm
  |tưởng nhớ|tưởng tượng|tượng đài|tương đương|tương lai|tương xứng|tương tác|tương đối|tướng lĩnh|tường trình|tuyên ngôn|tuyên bố|tuyên dương|tuyên án|tuyến đường|tuyến đầu|tuyến tính|tuyển dụng|tuyển sinh|tuyển chọn|tuyệt đối|tuyệt vời|ủng hộ|ứng phó|ứng xử|ứng viên|ưu đãi|ưu tiên|ưu tú
  |ưu việt|vấn đề|vấn vương|vận hành|vận chuyển|vận tải|vận dụng|văn minh|văn hiến|văn nghệ|văn bằng|văn kiện|vẫn còn|vật chất|vật tư|vật liệu|vất vả|vinh dự|vinh quang|vĩnh viễn|vỉa hè|vi phạm|vị trí|vị thế|vì vậy|viện trợ|viên chức|viễn thông|việc làm|việt quất|vũng nước|vụn vặt|vùng biển
  |vững chắc|vững vàng|vướng víu|vượt qua|vượt trội|xét duyệt|xét nghiệm|xét xử|xét tuyển|xem thường|xét thấy|xử phạt|xử lý|xử án|xứ sở|xứng đáng|xưởng trưởng|xuất bản|xuất phát|xuất hiện|xuất thân|xuất viện|xuất trình|yêu nước|yêu thương|yếu tố|yếu kém|yểu điệu|ý chí|ý nghĩa|ý thức|y học|y bác sĩ
  |khen ngợi|khẩn trương|khẩn cấp|khẳng định|khảo sát|khảo cổ|khảo thí|khoa học|khoa trương|khóa học|khoán sản phẩm|khoản vay|khoảng cách|không gian|không khí|không quân|khống chế|khởi công|khởi nghiệp|khởi tố|khôi phục|khối lượng|khó tính|khoa bảng|khu vực|khu phố|khuyến khích|khuyến cáo|khuyến học
  |khuyến nông|khuyết tật|khuyết danh|kỹ năng|kỹ thuật|kỹ sư|kỹ lưỡng|ký ức|ký hiệu|ký túc xá|ký sinh|kỳ diệu|kỳ vọng|kỷ lục|kỷ nguyên|kỷ vật|lịch sử|lịch trình|liên kết|liên quan|liên tục|liên hệ|liên ngành|liên doanh|liên minh|liên hoan|lợi ích|lợi nhuận|lợi thế|lời dạy|lời cảm ơn|lời khuyên|lỗi lầm
  |lối mòn|lối thoát|lớp học|lực lượng|lực sĩ|lưu động|lưu thông|lưu ý|lưu niệm|lưu hành|lưu vực|lũ lụt|lý lịch|lý tưởng|lý thuyết|lý giải|lý do|ly hôn|mạng lưới|mạng xã hội|mang lại|mang tính|mạnh mẽ|mảnh đất|mạnh dạn|mặt hàng|mặt khác|mặt trời|mất mát|mật độ|mất cân đối|minh họa|minh chứng|mở rộng|mở đầu
  |môi giới|mọi mặt|mỗi người|mục đích|mục vụ|mực nước|mức độ|mức sống|mừng thọ|nâng cấp|nâng niu|năng động|năng suất|năng lượng|nặng nề|nắng nóng|nền tảng|nền kinh tế|nêu cao|nêu rõ|ngành nghề|ngành hàng|ngân hàng|ngăn cách|ngăn ngừa|ngắn hạn|ngắn gọn|nghề nghiệp|nghệ thuật|nghệ nhân|nghiệp vụ|nghiệm thu|nghiêm trọng
  |nghiêm minh|nghiêm cấm|nguồn gốc|nguồn vốn|nguồn nước|nguyên lý|nguyên tắc|nguyên liệu|nguyên tử|nguyên vọng|nguyện vọng|nguyện cầu|nguy hiểm|nguy cơ|người lao động|người dân|người thân|nhà trường|nhà máy|nhà văn hóa|nhà thầu|nhanh chóng|nhanh gọn|nhánh sông|nhập cảnh|nhập học|nhập ngũ|nhập viện|nhiên liệu|như vậy|như thế
  |niềm tin|niềm vui|nội lực|nội bộ|nội địa|nội quy|nổi lên|nổi tiếng|nối tiếp|nối mạng|nông sản|nông trường|nồng nhiệt|nộp thuế|phạm vi|phạm tội|phản ánh|phản biện|phản hồi|phản đối|phán quyết|phấn khởi|phần lớn|phần mềm|phẩm chất|phân bổ|phân bón|phân biệt|phân loại|phân loại rác|phân phối|phân luồng|pháp lý|pháp nhân|pháp y
  |pháp trường|phép tắc|phép tính|phi pháp|phí tổn|phiên tòa|phiên bản|phiến diện|phiền hà|phiếu thu|phổ thông|phổ cập|phố phường|phối cảnh|phơi phới|phương tiện|phương thức|phượng hoàng|quy mô|quy tắc|quy tụ|quy cách|quy luật|quy đổi|quỹ đất|quỹ tín dụng|quý báu|quý khách|quốc gia|quốc lộ|quốc dân|quốc ca|rà soát|ra đời|ra quân|ra mắt
  |rộng rãi|rõ ràng|rõ nét|sạch đẹp|sai phạm|sai sót|sạt lở đất|sơ bộ|sơ cấp|sơ đồ|sơ tán|sơ sinh|sở hữu|sở thích|số hóa|số lượng|sợ hãi|sôi nổi|sôi động|song phương|song song|sống động|sông nước|sự cố|sự kiện|sự nghiệp|sự thật|sử dụng|sử sách|sửa chữa|sức khỏe|sức mạnh|sức ép|suất đầu tư|sưu tầm|sưu tập|tăng giá|tăng tốc|tặng thưởng|tầng lớp
  |tận tâm|tận dụng|tận tình|tấn công|tan hoang|tán dương|tản mạn|tản cư|thắng cảnh|thắng trận|thẳng thắn|thặng dư|tháng lương|thăng tiến|thanh bạch|thay đổi|thấy rõ|thầy thuốc|theo đó|thí điểm|thí sinh|thì thầm|thị trường|thị phần|thị hiếu|thị sát|thị trấn|thi công|thi đua lập thành tích|thi hài|thi cử|thích ứng|thích hợp|thiên tai|thiên nhiên|thiện nguyện
  |thiên chúa|thiết bị|thiết chế|thiết kế|thiết thực|thiếu niên|thiếu sót|thiếu nhi|thiểu số|thị trưởng|thỏa thuận|thỏa mãn|thoát nước|thoát nghèo|thôn xóm|thổ cẩm|thổ nhưỡng|thợ hồ|thở phào|thư mục|thư viện|thư giãn|thứ tự|thứ trưởng|thử thách|thử nghiệm|thừa nhận|thừa kế|thừa phát lại|thua lỗ|thuộc tính|thượng tôn pháp luật|thường ngày|thủy lợi|thủy sản|thủy điện
  |tin tức|tin tưởng|tin cậy|tin học|tín dụng|tín hiệu|tín chấp|tín đồ|tìm hiểu|tìm kiếm|tiềm năng|tiềm lực|tiêm chủng|tiêm phòng|tiếng nói|tiêu dùng|tiêu chuẩn|tiêu hủy|tiêu thụ|tiểu học|tiểu sử|tiểu luận|tiểu thương|tỷ trọng|tỷ giá|tỷ suất|to tát|tôn trọng|tôn tạo|tôn vinh|tổn thất|tổn thương|tồn kho|tốn kém|trái phép|trái phiếu|trại giam|trải nghiệm|trải dài|tri kỷ
  |triệt để|triệt phá|trọn vẹn|trộn lẫn|trồng trọt|trồng rừng|trống trải|trông nom|trống đồng|trở thành|trở lại|trở ngại|trợ giúp|trợ cấp|trơ trọi|trưởng thành|trưởng nhóm|trưởng bản|trưởng làng|trưởng buôn|trưởng ấp|trưởng xóm|trường học|trường hợp|trương trình|trượt giá|tủ sách|tu bổ|tu dưỡng|tù nhân|tụ điểm|tuân thủ|tuần tra|tuần lễ|tuổi thọ|tuổi trẻ|tươi mới|tưới tiêu|ủy nhiệm|ủy thác|vắc xin|vai trò|vài trò
  |vật nuôi|vay vốn|vây bắt|vẻ vang|vẽ tranh|vệ sinh|vỡ nợ|vợ chồng|vô cùng|vô hiệu|vốn có|vươn lên|vườn cây|vương quốc|vượng khí|xả lũ|xâu chuỗi|xấu hổ|xe máy|xếp hàng|xen kẽ|xin ý kiến|xóa bỏ|xóa mù chữ|xoay quanh|xoáy nước|xúc động|xúc phạm|xúc tiến|xung đột|xung phong|xuyên suốt|xuyên tạc|định kỳ|vị thành niên|thành niên|nô lệ|cụ thể|đồ thị|nhật ký|xuất mặc định|ghi nhật ký|ngăn cản|có lẽ|có mật|đặc thù|đặc biệt|tiêu cự|tiêu dùng|bất cứ|bất kỳ|bất ngờ|bất hợp pháp
  |sao lưu|tương ứng|tráo đổi|tạo thành|gợi ý|phân tách|biểu tượng|hoàn cảnh|trung tâm|định nghĩa|định vị|chính quy|lệ phí|nô bộc`

/** The 63 provinces and cities before July 2025; the 34 since then carry the names of some of them. */
export const provinces: readonly string[] = [
  ...[
    'An Giang',
    'Bà Rịa - Vũng Tàu',
    'Bạc Liêu',
    'Bắc Giang',
    'Bắc Kạn',
    'Bắc Ninh',
    'Bến Tre',
    'Bình Dương',
    'Bình Định',
  ],
  ...[
    'Bình Phước',
    'Bình Thuận',
    'Cà Mau',
    'Cao Bằng',
    'Cần Thơ',
    'Đà Nẵng',
    'Đắk Lắk',
    'Đắk Nông',
    'Điện Biên',
    'Đồng Nai',
  ],
  ...[
    'Đồng Tháp',
    'Gia Lai',
    'Hà Giang',
    'Hà Nam',
    'Hà Nội',
    'Hà Tĩnh',
    'Hải Dương',
    'Hải Phòng',
    'Hậu Giang',
    'Hòa Bình',
  ],
  ...[
    'Hồ Chí Minh',
    'Huế',
    'Thừa Thiên Huế',
    'Hưng Yên',
    'Khánh Hòa',
    'Kiên Giang',
    'Kon Tum',
    'Lai Châu',
    'Lạng Sơn',
    'Lào Cai',
  ],
  ...[
    'Lâm Đồng',
    'Long An',
    'Nam Định',
    'Nghệ An',
    'Ninh Bình',
    'Ninh Thuận',
    'Phú Thọ',
    'Phú Yên',
    'Quảng Bình',
    'Quảng Nam',
  ],
  ...[
    'Quảng Ngãi',
    'Quảng Ninh',
    'Quảng Trị',
    'Sóc Trăng',
    'Sơn La',
    'Tây Ninh',
    'Thái Bình',
    'Thái Nguyên',
    'Thanh Hóa',
  ],
  ...['Tiền Giang', 'Trà Vinh', 'Tuyên Quang', 'Vĩnh Long', 'Vĩnh Phúc', 'Yên Bái'],
]
