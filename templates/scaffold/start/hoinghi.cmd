@echo off
rem hoinghi: opens the studio in the browser. Double-click. Needs Node 20 or later: node.exe beside this file, or installed.
setlocal DisableDelayedExpansion
chcp 65001 >nul
title hoinghi
set "HERE=%~dp0"
set "PROJECT=%HERE%ho-so"
if exist "%HERE%data\" set "PROJECT=%HERE%."
set "NODE="
if exist "%HERE%node.exe" set "NODE=%HERE%node.exe"
if not defined NODE if exist "%HERE%node\node.exe" set "NODE=%HERE%node\node.exe"
if not defined NODE for %%N in (node.exe) do set "NODE=%%~$PATH:N"
if not defined NODE if exist "%ProgramFiles%\nodejs\node.exe" set "NODE=%ProgramFiles%\nodejs\node.exe"
if not defined NODE goto nonode
"%NODE%" -e "process.exit(parseInt(process.versions.node) < 20 ? 1 : 0)"
if errorlevel 1 goto oldnode
set "PROGRAM=%HERE%chuong-trinh\dist\cli\main.js"
if not exist "%PROGRAM%" goto installed
"%NODE%" "%PROGRAM%" studio "%PROJECT%" --init %*
goto ended
:installed
set "TOOL="
for %%T in (hoinghi.cmd) do set "TOOL=%%~$PATH:T"
if not defined TOOL goto notool
if /i "%TOOL%"=="%~f0" goto notool
call "%TOOL%" studio "%PROJECT%" --init %*
goto ended
:nonode
echo.
echo Máy này chưa có Node. Hãy tải Node 20 trở lên ở https://nodejs.org rồi cài đặt,
echo hoặc chép tệp node.exe vào cùng thư mục với tệp này, rồi mở lại.
goto failed
:oldnode
echo.
echo Node trên máy này quá cũ. Cần Node 20 trở lên: tải ở https://nodejs.org, hoặc chép node.exe mới vào cùng thư mục với tệp này.
goto failed
:notool
echo.
echo Không tìm thấy chương trình hoinghi: cần thư mục chuong-trinh bên cạnh tệp này, hoặc cài bằng “npm install -g hoinghi”.
goto failed
:ended
if not errorlevel 1 exit /b 0
:failed
echo.
pause
exit /b 1
